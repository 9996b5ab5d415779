// Written by npm run docs:generate from docs/api/judicial-confirmation.openapi.json; do not edit. d8ed54f1341fdfc4c9c0e0182837e637 cfc1364f6c73149c40a0ae16542c2b37
export interface paths {
    "/api/judicial-confirmation/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/dead-letters/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discardDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showProof"];
        put?: never;
        post: operations["proof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/calendar/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judicial-confirmation/courts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["courts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DeadLetterDecision: {
            fingerprint?: string;
            /** @description Key of the message: the case id */
            key?: string;
            id?: number;
            /** @description 理由，记入记录 Kept with the decision */
            reason: string;
            /** @description Only say which letters it would be */
            dryRun?: boolean;
        };
        LookerView: {
            /** Format: uuid */
            accountId: string;
            name: string;
            roles: string[];
            /** Format: uuid */
            organisationId: string;
            organisation: string;
        };
        KeptLookView: {
            id: string;
            /**
             * Format: date-time
             * @description On the machine's clock
             */
            at: string;
            /** @enum {string} */
            act: "file" | "advice" | "enforcement-pack" | "paper" | "session-record" | "personal-fields" | "receipt" | "find-by-party" | "find-person" | "exported-file" | "message" | "proof";
            /** Format: uuid */
            caseId: string | null;
            /** @description Name, roles and organisation as they were then */
            by: components["schemas"]["LookerView"];
            /** @description Which party, fields or session, and the reason where one is asked for; never what was shown */
            detail: {
                [key: string]: unknown;
            };
        };
        AccessLogPage: {
            items: components["schemas"]["KeptLookView"][];
            /** @description Cursor of the page after this one */
            next?: string;
        };
        KnownProofFields: {
            /** Format: uuid */
            caseId: string;
            sequence: number;
            digest: string;
            recorded: string;
        };
        ProofRequestFields: {
            /**
             * Format: uuid
             * @description Case after which the page begins: `next` of the page before
             */
            after?: string;
            /** @description Default 100 */
            limit?: number;
            /**
             * Format: uuid
             * @description Last case that may be on the page
             */
            upTo?: string;
            /**
             * Format: uuid
             * @description The same for all services that are asked about these cases now: they share what they read
             */
            batch?: string;
            /** @description These cases instead of a page */
            caseIds?: string[];
            /** @description What the last sealed proof said: a case whose bytes are still the same is not folded again */
            known?: components["schemas"]["KnownProofFields"][];
            /** @description Compare every event with the copy of supervision too; of named cases only */
            closely?: boolean;
        };
        DayOffRequest: {
            /** Format: date */
            date: string;
            /** @description Name of the holiday in Chinese, 元旦 */
            name: string;
        };
        CalendarNoticeRequest: {
            /** @description The year whose days are replaced */
            year: number;
            /** @description Title and number of the notice */
            source: string;
            /** @description Days off, weekend days inside a holiday included; 29 to 31 December before may be among them */
            off: components["schemas"]["DayOffRequest"][];
            /** @description Weekend days on which work is made up */
            work: string[];
        };
        MovedLimit: {
            /** Format: uuid */
            caseId: string;
            /** @description Name of the limit within the case */
            name: string;
            /** @example L-21 */
            rule: string;
            /** Format: date */
            before: string;
            /** Format: date */
            after: string;
            /** @description Whether the day rested on a notice still to come */
            provisionalBefore: boolean;
            /** @description Whether it still does */
            provisionalAfter: boolean;
            /** @description How the new day is counted, in Chinese */
            why: string[];
            /** @description The same in English */
            whyEn: string[];
        };
        DryRunView: {
            moved: components["schemas"]["MovedLimit"][];
            /**
             * Format: uuid
             * @description There are more cases: ask again with `after`
             */
            next?: string;
        };
        ApplyRequest: {
            /**
             * Format: uuid
             * @description 管辖法院
             */
            courtOrganisationId: string;
            /** @description 在申请书上签名的当事人 */
            signedByPartyIds: string[];
            /**
             * Format: date
             * @description 申请书签署日期
             */
            signedOn: string;
        };
        CommandAnswerView: {
            /** Format: uuid */
            caseId: string;
            stage: string;
            /** @description Version of the case in this service; the ETag carries it too */
            version: number;
            /**
             * @description Give it to a query as atLeast to read your own write
             * @example mediation:4
             */
            position: string;
            allowedActions: string[];
        };
        ApplyLateRequest: {
            /**
             * Format: uuid
             * @description 管辖法院
             */
            courtOrganisationId: string;
            /** @description 在申请书上签名的当事人 */
            signedByPartyIds: string[];
            /**
             * Format: date
             * @description 申请书签署日期
             */
            signedOn: string;
            /** @description 不能按期申请的事由 */
            obstacle: string;
            /**
             * Format: date
             * @description 障碍消除之日
             */
            obstacleEndedOn: string;
        };
        DecideExtensionRequest: {
            /** @description 准许顺延 */
            allowed?: boolean;
            /** @description 理由 */
            reason: string;
        };
        AcceptRequest: {
            /** @description 案号 */
            courtCaseNumber: string;
        };
        MaterialRequest: {
            /** @description 材料名称 */
            item: string;
            /** @description 说明 */
            note?: string;
        };
        AskCorrectionRequest: {
            /** @description 需要补正的材料 */
            items: components["schemas"]["MaterialRequest"][];
            /**
             * Format: date
             * @description 补充材料期限
             */
            dueOn: string;
        };
        RefuseRequest: {
            /**
             * @description 法定理由
             * @enum {string}
             */
            ground: "J1" | "J2" | "J3" | "J4" | "J5";
            /** @description 具体说明 */
            reason: string;
        };
        CorrectRequest: {
            /** @description 收到的材料 */
            answers: components["schemas"]["MaterialRequest"][];
        };
        ConfirmRequest: {
            /**
             * Format: date
             * @description 裁定日期
             */
            ruledOn: string;
        };
        DismissRequest: {
            /**
             * @description 法定理由
             * @enum {string}
             */
            ground: "K1" | "K2" | "K3" | "K4" | "K5" | "K6";
            /** @description 具体说明 */
            reason: string;
            /**
             * Format: date
             * @description 裁定日期
             */
            ruledOn: string;
        };
        ExtendRulingRequest: {
            /** @description 延长天数 */
            days: number;
            /** @description 批准的院长 */
            approvedBy: string;
            /** @description 需要延长的特殊情况 */
            reason: string;
        };
        RecordObjectionRequest: {
            /**
             * @description 提出异议的人
             * @enum {string}
             */
            objector: "party" | "interested-person";
            /**
             * Format: uuid
             * @description 当事人
             */
            partyId?: string;
            /** @description 利害关系人姓名或者名称 */
            name?: string;
            /**
             * Format: date
             * @description 期限起算之日
             */
            since: string;
            /**
             * Format: date
             * @description 提出异议之日
             */
            raisedOn: string;
            /** @description 异议的理由 */
            grounds: string;
        };
        DecideObjectionRequest: {
            /**
             * @description 审查结果
             * @enum {string}
             */
            outcome: "rejected" | "revoked" | "changed";
            /**
             * Format: date
             * @description 裁定日期
             */
            ruledOn: string;
            /** @description 具体说明 */
            reason: string;
        };
        WithdrawObjectionRequest: {
            /**
             * Format: date
             * @description 撤回之日
             */
            withdrawnOn: string;
            /** @description 撤回的原因 */
            reason: string;
        };
        NoteRequest: {
            /** @description 备注 */
            text: string;
            /**
             * @description 谁可以看
             * @enum {string}
             */
            visibleTo: "organisation" | "all-who-work-on-it";
            /**
             * @description 置顶
             * @enum {string}
             */
            pin?: "pin" | "unpin";
            /**
             * @description 紧急情况
             * @enum {string}
             */
            alert?: "violence" | "self-harm" | "threat" | "crime";
        };
        LogCallRequest: {
            /**
             * Format: uuid
             * @description 通话的当事人
             */
            partyId: string;
            /**
             * @description 通话结果
             * @enum {string}
             */
            result: "reached" | "no-answer" | "wrong-number" | "declined";
            /** @description 通话内容 */
            text?: string;
            /**
             * @description 谁可以看
             * @enum {string}
             */
            visibleTo: "organisation" | "all-who-work-on-it";
        };
        WithdrawApplicationRequest: {
            /** @description 撤回原因 */
            reason: string;
        };
        DeadLetter: {
            id: string;
            consumer: string;
            topic: string;
            partition: number;
            offset: string;
            key: string;
            /** Format: uuid */
            eventId: string | null;
            eventType: string | null;
            error: string;
            fingerprint: string;
            attempts: number;
            /** @enum {string} */
            status: "open" | "replaying" | "resolved" | "discarded";
            /** Format: date-time */
            firstFailedAt: string;
            /** Format: date-time */
            lastFailedAt: string;
            replayCount: number;
            decidedBy: string | null;
            decidedReason: string | null;
            /** Format: date-time */
            decidedAt: string | null;
        };
        WholeDeadLetter: {
            id: string;
            consumer: string;
            topic: string;
            partition: number;
            offset: string;
            key: string;
            /** Format: uuid */
            eventId: string | null;
            eventType: string | null;
            error: string;
            fingerprint: string;
            attempts: number;
            /** @enum {string} */
            status: "open" | "replaying" | "resolved" | "discarded";
            /** Format: date-time */
            firstFailedAt: string;
            /** Format: date-time */
            lastFailedAt: string;
            replayCount: number;
            decidedBy: string | null;
            decidedReason: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            headers: {
                [key: string]: string;
            };
            value: string;
        };
        ProofFinding: {
            /** @description Empty where a finding belongs to no case */
            caseId: string;
            /**
             * @description In whose database it stands
             * @enum {string}
             */
            service: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
            /** @description Table, column and path: `cases.data.stage`, `event_log[7].data.sum` */
            place: string;
            /** @enum {string} */
            kind: "row-differs" | "row-missing" | "row-added" | "event-altered" | "event-missing" | "event-added" | "order-broken" | "head-differs" | "received-altered" | "received-missing" | "unfoldable" | "changed-since-proven" | "recorded-in-capitals" | "copy-differs" | "copy-missing" | "copy-added" | "not-delivered" | "parked" | "view-differs" | "party-index-differs" | "standing-differs" | "seal-differs";
            /** @description What stands there; at most 200 characters, numbers of persons masked */
            stored: string;
            /** @description What the rest of the record says */
            expected: string;
            /** @description Roles of the database that could have written there */
            writers: ("owner" | "service")[];
            /** @description Number of the event in its chain */
            sequence?: number;
        };
        ProvenCase: {
            /** Format: uuid */
            caseId: string;
            version: number;
            /** @description Of the last event in the log */
            sequence: number;
            /** @description Its hash */
            head: string;
            /** @description SHA-256 over the bytes of all rows of the case in this service */
            digest: string;
            /** @description Over the rows that never change, up to `sequence`: log, then received */
            recorded: string;
            /** @description False: its bytes are those of the last sealed proof */
            folded: boolean;
            /** @description Something of it is still on its way to supervision */
            pending: boolean;
            findings: components["schemas"]["ProofFinding"][];
            /** @description Over its events as they are stored, where its chain has nothing amiss */
            events?: string;
        };
        ConfirmationLine: {
            /** Format: uuid */
            caseId: string;
            version: number;
            /** @enum {string} */
            stage: "none" | "eligible" | "not-confirmable" | "applied" | "correction-asked" | "accepted" | "confirmed" | "objected" | "dismissed" | "refused" | "lapsed" | "closed";
            stageName: string;
            caseNumber: string | null;
            courtCaseNumber: string | null;
            organisationName: string | null;
            courtName: string | null;
            parties: string[] | null;
            urgent: boolean;
            /** @enum {string|null} */
            risk: "low" | "medium" | "high" | null;
            overdue: boolean;
            /** Format: date */
            dueOn?: string;
            daysLeft?: number;
        };
        NextAction: {
            verb: string;
            /** Format: date-time */
            notBefore?: string;
        };
        RunningClock: {
            name: string;
            rule: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            dueAt: string;
            provisional: boolean;
            /**
             * Format: date
             * @description First day of validity of the rule as it was counted
             */
            ruleVersion?: string;
            /** @description Version of the working calendar it was counted with */
            calendarVersion?: number;
            /** @description Days that did not count */
            pauses?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                reason: string;
            }[];
            /** @description What lengthened it */
            extensions?: {
                by: number;
                /** @enum {string} */
                unit?: "calendar-day" | "working-day";
                consentedBy: string[];
                reason: string;
            }[];
        };
        OwnAct: {
            type: string;
            /** Format: date-time */
            at: string;
            by: string;
        };
        Obligation: {
            /** Format: uuid */
            obligationId: string;
            kind: string;
            /** Format: uuid */
            debtorPartyId: string;
            /** Format: uuid */
            creditorPartyId: string;
            description: string;
            amountFen?: number;
            /** Format: date */
            dueOn: string;
            method: string;
        };
        OrganisationRef: {
            /** Format: uuid */
            organisationId: string;
            name: string;
        };
        MediatorRef: {
            /** Format: uuid */
            mediatorId: string;
            name: string;
            presiding: boolean;
        };
        Representative: {
            /** Format: uuid */
            representativeId: string;
            kind: string;
            name: string;
            /** @description How a guardian is related to the party */
            relation?: string;
            /**
             * @description Of an agent, or of a representative chosen by the group
             * @enum {string}
             */
            authority?: "general" | "special";
            /** Format: date */
            since: string;
            /**
             * Format: uuid
             * @description A party too, whom others of the side have chosen
             */
            partyId?: string;
            /**
             * @description How those who chose said so
             * @enum {string}
             */
            manner?: "in-person" | "in-writing" | "telephone" | "message";
        };
        PartyView: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            role: "applicant" | "respondent" | "third-party";
            /** @enum {string} */
            kind: "natural-person" | "legal-person" | "unincorporated-organisation";
            name: string;
            formerNames?: string[];
            identityNumber?: string;
            /** @enum {string} */
            documentKind?: "resident-identity-card" | "residence-permit" | "hong-kong-macao-travel-permit" | "taiwan-travel-permit" | "foreigner-permanent-residence-card" | "passport" | "other-document";
            documentIssuer?: string;
            creditCode?: string;
            phone?: string;
            address?: string;
            serviceAddress?: string;
            serviceAddressConfirmed?: {
                by: string;
                /** Format: date */
                on: string;
            };
            regionCode?: string;
            /** @enum {string} */
            capacity?: "full" | "limited" | "none";
            /** @enum {string} */
            sex?: "male" | "female" | "unknown" | "not-stated";
            ethnicity?: string;
            birthDate?: string;
            occupation?: string;
            representatives?: components["schemas"]["Representative"][];
        };
        Material: {
            item: string;
            note?: string;
        };
        ConfirmationObjection: {
            /** Format: uuid */
            objectionId: string;
            /** @enum {string} */
            objector: "party" | "interested-person";
            /** Format: date */
            since: string;
            /** Format: date */
            raisedOn: string;
            grounds: string;
            /** Format: uuid */
            partyId?: string;
            name?: string;
            decision?: {
                /** @enum {string} */
                outcome: "rejected" | "revoked" | "changed" | "withdrawn";
                /** Format: date */
                ruledOn: string;
                reason: string;
            };
        };
        ConfirmationApplication: {
            /** Format: uuid */
            applicationId: string;
            court: components["schemas"]["OrganisationRef"];
            signedBy: string[];
            /** Format: date */
            appliedOn: string;
            answers: components["schemas"]["Material"][];
            overdue: string[];
            through?: {
                /** Format: uuid */
                partyId: string;
                /** @description Who signed in the place of the party */
                by: {
                    /** Format: uuid */
                    representativeId: string;
                    kind: string;
                    name: string;
                };
            }[];
            correction?: {
                items: components["schemas"]["Material"][];
                /** Format: date */
                dueOn: string;
            };
            courtCaseNumber?: string;
            /** Format: date */
            acceptedOn?: string;
            ruling?: {
                /** @enum {string} */
                kind: "confirmed" | "dismissed" | "refused" | "revoked";
                /** Format: date */
                on: string;
                ground?: string;
                reason?: string;
            };
            late?: {
                obstacle: string;
                /** Format: date */
                obstacleEndedOn: string;
                allowed?: {
                    /** Format: date */
                    on: string;
                    reason: string;
                };
            };
            extensions?: {
                days: number;
                approvedBy: string;
                reason: string;
            }[];
            objections?: components["schemas"]["ConfirmationObjection"][];
        };
        ConfirmationCase: {
            /** Format: uuid */
            caseId: string;
            allowedActions: string[];
            next: components["schemas"]["NextAction"][];
            /** @enum {string} */
            stage?: "none" | "eligible" | "not-confirmable" | "applied" | "correction-asked" | "accepted" | "confirmed" | "objected" | "dismissed" | "refused" | "lapsed" | "closed";
            stageName?: string;
            version?: number;
            position?: string;
            caseNumber?: string;
            clocks?: components["schemas"]["RunningClock"][];
            /** @enum {string} */
            relation?: "ended";
            acts?: components["schemas"]["OwnAct"][];
            disputeKindName?: string;
            agreement?: {
                /** Format: uuid */
                agreementId: string;
                version: number;
                /** Format: date */
                effectiveOn: string;
                /** @enum {string} */
                form: "written" | "oral";
                content: string;
                obligations: components["schemas"]["Obligation"][];
                unboundPartyIds?: string[];
            };
            mediatedBy?: {
                organisation: components["schemas"]["OrganisationRef"];
                mediators: components["schemas"]["MediatorRef"][];
            };
            window?: {
                limit: string;
                /** Format: date */
                dueOn: string;
                explanation: string[];
                explanationEn: string[];
            };
            obstacle?: {
                /** @enum {string} */
                rule: "R11" | "R15";
                basis: string;
                reason: string;
                /** @enum {string} */
                ground?: "J3" | "J5";
            };
            courts?: {
                /** Format: uuid */
                organisationId: string;
                name: string;
                courtCode: string;
                grounds: ("invited" | "party" | "subject" | "organisation" | "intermediate")[];
            }[];
            parties?: components["schemas"]["PartyView"][];
            application?: components["schemas"]["ConfirmationApplication"];
            declined?: {
                /** Format: uuid */
                applicationId: string;
                court: components["schemas"]["OrganisationRef"];
                /** Format: date */
                on: string;
                reason?: string;
            }[];
            closedMeanwhile?: boolean;
        };
        Court: {
            /** Format: uuid */
            organisationId: string;
            name: string;
            courtCode: string;
        };
        /** @description RFC 9457 problem. What each code means and what to do next: GET /api/directory/codes/problems */
        Problem: {
            /**
             * Format: uri
             * @description `urn:one-window:problem:` and the code
             */
            type: string;
            /** @enum {string} */
            code: "malformed-json" | "malformed-request" | "malformed-address" | "character-unprintable" | "paper-unknown" | "invalid-request" | "idempotency-key-required" | "idempotency-key-reused" | "unauthenticated" | "scope-missing" | "machine-key-ended" | "token-expired" | "session-ended" | "another-person-signed-in" | "account-header-required" | "csrf-token-invalid" | "not-permitted" | "not-the-holder" | "not-found" | "method-not-allowed" | "case-not-found" | "stale-version" | "not-allowed-in-this-stage" | "day-out-of-range" | "too-many-requests" | "body-too-large" | "address-too-long" | "unsupported-media-type" | "headers-too-large" | "request-timeout" | "unavailable" | "internal-error" | "rest-still-mediated" | "sign-in-refused" | "account-locked" | "account-blocked" | "password-change-required" | "second-factor-required" | "second-factor-asked" | "second-factor-wrong" | "second-factor-known" | "second-factor-absent" | "machine-name-taken" | "machine-account-not-found" | "machine-account-ended" | "machine-key-not-found" | "refresh-token-invalid" | "refresh-token-reused" | "one-time-password-expired" | "wrong-password" | "password-too-weak" | "username-taken" | "account-does-not-fit" | "account-not-found" | "account-inactive" | "own-account" | "organisation-not-found" | "organisation-does-not-fit" | "organisation-known" | "organisation-unchanged" | "organisation-not-to-close" | "mediator-not-listed" | "mediator-does-not-fit" | "mediator-known" | "mediator-left" | "spreadsheet-unreadable" | "import-changed" | "import-empty" | "code-list-unknown" | "clock-not-movable" | "clock-out-of-reach" | "calendar-notice-invalid" | "calendar-notice-known" | "identity-provider-absent" | "identity-refused" | "identity-unknown" | "identity-taken" | "identity-linked" | "identity-absent" | "party-missing" | "same-person-on-both-sides" | "external-reference-registered" | "no-supplement-asked" | "supplement-not-overdue" | "case-still-open" | "reopening-asked-already" | "no-reopening-asked" | "party-unknown" | "end-already-asked" | "agreement-stands" | "nothing-to-correct" | "application-day-counts" | "party-field-unfit" | "agreement-binds-its-parties" | "representation-unfit" | "representative-unknown" | "group-representation-unfit" | "group-too-small" | "too-many-representatives" | "nobody-to-represent" | "represents-nobody" | "amendment-unknown" | "reveal-reason-missing" | "only-the-applicant-withdraws" | "due-date-not-ahead" | "sent-by-the-court" | "agreement-in-force-already" | "not-classified" | "competence-disputed" | "competence-not-disputed" | "competence-needs-two" | "decision-document-missing" | "route-not-mediation" | "held-by-organisation" | "already-pending-elsewhere" | "offer-needs-one-organisation" | "organisation-unknown" | "organisation-closed" | "organisation-without-account" | "organisation-does-not-take-this-kind" | "arbitration-clause-required" | "remedy-not-available" | "organisation-not-for-this-target" | "already-claimed" | "case-closed" | "conflict-of-interest" | "already-the-holder" | "reassignment-too-late" | "mediation-suspended" | "mediation-not-suspended" | "suspicion-undecided" | "no-suspicion" | "transfer-asked-already" | "no-transfer-asked" | "helps-already" | "organisation-does-not-mediate" | "no-help-asked" | "nobody-helps" | "help-unknown" | "helper-unknown" | "pool-offer-not-returnable" | "mediator-departed" | "presiding-mediator-missing" | "mediator-not-of-organisation" | "one-presiding-mediator" | "mediator-is-party" | "consent-to-ties-required" | "party-refuses-mediation" | "rights-notice-missing" | "session-sides-wrong" | "session-before-notice" | "session-too-long-ago" | "session-not-begun" | "session-unknown" | "session-not-held" | "session-unchanged" | "no-session-awaited" | "absent-twice" | "session-already-recorded" | "session-record-sealed" | "obligation-invalid" | "party-bound" | "part-stays-as-signed" | "rest-not-told" | "needs-both-sides" | "consent-to-invitation-required" | "already-invited" | "organisation-not-invited-as-expert" | "nobody-invited" | "invitation-unknown" | "kind-unchanged" | "kind-settled" | "written-form-required" | "not-performed-on-the-spot" | "signature-out-of-order" | "already-signed" | "consent-of-all-parties-required" | "no-limit-running" | "limit-not-extensible" | "extension-over-already" | "extension-too-long" | "time-limit-passed" | "already-confirmed" | "guardian-missing" | "special-authority-missing" | "represented-did-not-agree" | "does-not-sign-for" | "agreement-names-no-party" | "mediator-was-not-there" | "joint-application-required" | "signer-not-a-party" | "application-window-closed" | "agreement-not-confirmable" | "court-unknown" | "court-not-competent" | "court-case-number-form" | "court-case-number-taken" | "correction-day-not-ahead" | "confirmation-day-out-of-range" | "court-declined-before" | "extension-asked-too-late" | "extension-undecided" | "extension-not-asked" | "ruling-limit-passed" | "ruling-extended-enough" | "ruling-not-confirmed" | "objector-unnamed" | "objection-too-late" | "obligation-unknown" | "obligation-fulfilled" | "obligation-not-due" | "more-than-owed" | "amount-missing" | "not-a-payment" | "follow-up-day-ahead" | "visited-person-not-a-party" | "nothing-due-to-enforce" | "obligations-still-to-fall-due" | "entry-unknown" | "not-in-enforcement" | "visit-attempts-needed" | "enforcement-pack-not-issued" | "case-number-not-own" | "case-number-needed" | "status-not-found" | "day-not-sealed" | "no-alert" | "nobody-answers-yet" | "extension-asked-already" | "no-extension-asked" | "order-limit-passed" | "extension-day-passed" | "nothing-to-settle" | "not-drawn" | "nothing-to-draw" | "sample-not-found" | "proposal-open" | "no-proposal";
            status: number;
            /** @description What happened, in Chinese */
            title: string;
            titleEn: string;
            /** @description What to do next, in Chinese */
            detail: string;
            detailEn: string;
            /** @description Number to quote; it stands in the log of the house */
            instance: string;
            /** @description Of `invalid-request`: each field that is wrong */
            errors?: {
                field: string;
                rule: string;
                zh: string;
                en: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listDeadLetters: {
        parameters: {
            query?: {
                status?: "open" | "replaying" | "resolved" | "discarded";
                /** @description Letters that failed with the same error at the same place */
                fingerprint?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        dryRun?: boolean;
                    };
                };
            };
        };
    };
    showDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeDeadLetter"];
                };
            };
        };
    };
    replayDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetterDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resolved: number;
                        failed: number;
                    } | {
                        dryRun: boolean;
                        items: components["schemas"]["DeadLetter"][];
                    };
                };
            };
        };
    };
    discardDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetterDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        dryRun?: boolean;
                    };
                };
            };
        };
    };
    listLooks: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 只列这件案件的查阅 */
                caseId?: string;
                /** @description 只列这个账号的查阅 */
                accountId?: string;
                /** @description 查阅方式 */
                act?: "file" | "advice" | "enforcement-pack" | "paper" | "session-record" | "personal-fields" | "receipt" | "find-by-party" | "find-person" | "exported-file" | "message" | "proof";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPage"];
                };
            };
        };
    };
    showProof: {
        parameters: {
            query?: {
                /** @description Case after which the page begins: `next` of the page before */
                after?: string;
                /** @description Default 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        service: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
                        cases: components["schemas"]["ProvenCase"][];
                        /**
                         * Format: uuid
                         * @description `after` of the next page; absent on the last
                         */
                        next?: string;
                    };
                };
            };
        };
    };
    proof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofRequestFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        service: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
                        cases: components["schemas"]["ProvenCase"][];
                        /**
                         * Format: uuid
                         * @description `after` of the next page; absent on the last
                         */
                        next?: string;
                    };
                };
            };
        };
    };
    dryRun: {
        parameters: {
            query?: {
                /** @description Go on after this case: `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarNoticeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 阶段 */
                stage?: "none" | "eligible" | "not-confirmable" | "applied" | "correction-asked" | "accepted" | "confirmed" | "objected" | "dismissed" | "refused" | "lapsed" | "closed";
                /** @description 同时返回总数 total，10000 表示不少于此数 */
                count?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConfirmationLine"][];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationCase"];
                };
            };
        };
    };
    courts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Court"][];
                    };
                };
            };
        };
    };
}
