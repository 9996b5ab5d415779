// Written by npm run docs:generate from docs/api/mediation.openapi.json; do not edit. b6d17f48e5819b2e477bc9a56bfdebf9 a7be6d1302c0c3c289208f6ab23fb679
export interface paths {
    "/api/mediation/dead-letters": {
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
    "/api/mediation/dead-letters/{id}": {
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
    "/api/mediation/dead-letters/replay": {
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
    "/api/mediation/dead-letters/discard": {
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
    "/api/mediation/access-log": {
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
    "/api/mediation/proof": {
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
    "/api/mediation/calendar/dry-run": {
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
    "/api/mediation/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediation/taken-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["takenBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediation/cases": {
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
    "/api/mediation/cases/{caseId}": {
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
    "/api/mediation/cases/{caseId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediation/cases/{caseId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediation/cases/{caseId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makePaper"];
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
        RefuseTransferRequest: {
            /** @description 不接受的理由 */
            reason: string;
        };
        TieRequest: {
            /**
             * Format: uuid
             * @description 调解员
             */
            mediatorId: string;
            /**
             * @description 关系
             * @enum {string}
             */
            kind: "party" | "agent" | "near-relative" | "interest" | "other-relation" | "namesake";
            /** @description 具体情况 */
            description: string;
        };
        AcceptHelpingRequest: {
            /** @description 参加协助的调解员 */
            mediatorIds: string[];
            /** @description 披露的利害关系 */
            ties?: components["schemas"]["TieRequest"][];
            /** @description 知悉后仍同意的当事人 */
            consentedBy?: string[];
        };
        RefuseHelpingRequest: {
            /** @description 不接受的理由 */
            reason: string;
        };
        RecordWillingnessRequest: {
            /**
             * Format: uuid
             * @description 被征询的当事人
             */
            partyId: string;
            /** @description 是否同意调解 */
            willing: boolean;
            /** @description 当事人的说明 */
            note?: string;
        };
        GiveRightsNoticeRequest: {
            /** @description 已告知的当事人 */
            partyIds: string[];
            /**
             * @description 告知方式
             * @enum {string}
             */
            method: "oral" | "written";
        };
        ConveneRequest: {
            /**
             * @description 调解形式
             * @enum {string}
             */
            kind: "joint-session" | "caucus";
            /**
             * @description 参加方式
             * @enum {string}
             */
            mode: "on-site" | "video" | "telephone" | "visit";
            /**
             * Format: date-time
             * @description 开始时间
             */
            startsAt: string;
            /** @description 地点 */
            place: string;
            /** @description 参加的当事人 */
            partyIds: string[];
            /** @description 受邀参加的其他人员 */
            invitationIds?: string[];
        };
        RecordSessionRequest: {
            /**
             * Format: uuid
             * @description 哪一次调解
             */
            sessionId: string;
            /** @description 到场的当事人 */
            attendedPartyIds: string[];
            /** @description 到场的受邀人员 */
            attendedInvitationIds?: string[];
            /** @description 到场的协助人员 */
            attendedHelperIds?: string[];
            /** @description 调解记录 */
            text: string;
            /**
             * @description 调解结果
             * @enum {string}
             */
            outcome: "continued" | "agreed-in-principle" | "no-agreement";
        };
        MoveSessionRequest: {
            /**
             * Format: uuid
             * @description 改期的调解
             */
            sessionId: string;
            /**
             * Format: date-time
             * @description 新的开始时间
             */
            startsAt: string;
            /** @description 地点 */
            place: string;
            /**
             * @description 参加方式
             * @enum {string}
             */
            mode: "on-site" | "video" | "telephone" | "visit";
            /** @description 改期的原因 */
            reason: string;
        };
        AbsenceRequest: {
            /**
             * Format: uuid
             * @description 没有到场的当事人
             */
            partyId: string;
            /**
             * @description 情形
             * @enum {string}
             */
            excuse: "excused" | "unexcused";
            /** @description 所说的理由 */
            reason?: string;
        };
        RecordNoShowRequest: {
            /**
             * Format: uuid
             * @description 哪一次调解
             */
            sessionId: string;
            /** @description 没有到场的当事人 */
            absences: components["schemas"]["AbsenceRequest"][];
        };
        CallOffSessionRequest: {
            /**
             * Format: uuid
             * @description 取消哪一次调解
             */
            sessionId: string;
            /** @description 原因 */
            reason: string;
        };
        SignRequest: {
            /**
             * @description 现在由谁签署
             * @enum {string}
             */
            kind: "party" | "mediator" | "organisation-seal";
            /**
             * @description 签署方式
             * @enum {string}
             */
            method: "signature" | "seal" | "fingerprint" | "electronic";
            /**
             * Format: uuid
             * @description 当事人签署的，填写当事人
             */
            partyId?: string;
            /**
             * Format: uuid
             * @description 由谁代签
             */
            representativeId?: string;
            /** @description 同时代谁签署 */
            alsoForPartyIds?: string[];
        };
        ObligationRequest: {
            /**
             * @description 义务种类
             * @enum {string}
             */
            kind: "payment" | "act" | "delivery";
            /**
             * Format: uuid
             * @description 义务人
             */
            debtorPartyId: string;
            /**
             * Format: uuid
             * @description 权利人
             */
            creditorPartyId: string;
            /** @description 履行内容 */
            description: string;
            /** @description 金额（元） */
            amountFen?: number;
            /**
             * Format: date
             * @description 履行期限
             */
            dueOn: string;
            /** @description 履行方式 */
            method: string;
        };
        DraftAgreementRequest: {
            /**
             * @description 协议形式
             * @enum {string}
             */
            form: "written" | "oral";
            /** @description 协议内容 */
            content: string;
            /** @description 约定的义务 */
            obligations: components["schemas"]["ObligationRequest"][];
            /** @description 当场履行完毕 */
            performedOnTheSpot: boolean;
            /** @description 约定任何一期逾期，其余各期一并到期 */
            acceleration?: boolean;
            /** @description 不受协议约束的当事人 */
            unboundPartyIds?: string[];
            /** @description 部分达成协议 */
            partial?: boolean;
            /**
             * @description 没有达成协议的部分
             * @enum {string}
             */
            rest?: "goes-on" | "ends";
            /** @description 没有达成协议的请求、当事人 */
            openClaims?: string;
            /**
             * @description 协议涉及的事项
             * @enum {string}
             */
            subjectMatter: "ordinary" | "personal-status" | "title-to-property";
        };
        AppointedMediatorRequest: {
            /**
             * Format: uuid
             * @description 调解员
             */
            mediatorId: string;
            /** @description 是否主持 */
            presiding: boolean;
        };
        AppointRequest: {
            /** @description 调解员 */
            mediators: components["schemas"]["AppointedMediatorRequest"][];
            /** @description 披露的利害关系 */
            ties?: components["schemas"]["TieRequest"][];
            /** @description 知悉后仍同意的当事人 */
            consentedBy?: string[];
        };
        ReturnRequest: {
            /** @description 退回理由 */
            reason: string;
            /**
             * Format: uuid
             * @description 建议的承办组织
             */
            suggestedOrganisationId?: string;
            /**
             * @description 退回的情形
             * @enum {string}
             */
            ground?: "not-competent" | "recusal" | "beyond-ability" | "other";
        };
        OfferTransferRequest: {
            /**
             * Format: uuid
             * @description 移交给谁
             */
            organisationId: string;
            /** @description 移交的理由 */
            reason: string;
        };
        TakeBackTransferRequest: {
            /** @description 撤回的理由 */
            reason: string;
        };
        ReassignRequest: {
            /**
             * Format: uuid
             * @description 改由谁承办
             */
            organisationId: string;
            /** @description 改派的理由 */
            reason: string;
        };
        TakeCaseBackRequest: {
            /** @description 收回的理由 */
            reason: string;
        };
        ExtendRequest: {
            /** @description 延长天数 */
            days: number;
            /** @description 同意延长的当事人 */
            consentedBy: string[];
            /** @description 延长原因 */
            reason: string;
        };
        SuspendRequest: {
            /**
             * @description 中止的情形
             * @enum {string}
             */
            ground: "appraisal" | "another-authority" | "party-prevented" | "sham" | "crime" | "violence";
            /** @description 依据和具体情况 */
            reason: string;
            /**
             * Format: date
             * @description 最迟核查日期
             */
            reviewOn: string;
        };
        ResumeRequest: {
            /** @description 情形如何消除，作了哪些处理 */
            reason: string;
        };
        DecideSuspicionRequest: {
            /**
             * @description 认定
             * @enum {string}
             */
            finding: "founded" | "unfounded";
            /** @description 核查经过和理由 */
            reason: string;
        };
        ChangeKindRequest: {
            /**
             * @description 变更为
             * @enum {string}
             */
            disputeKind: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
            /** @description 变更原因 */
            reason: string;
        };
        ConsentRequest: {
            /**
             * Format: uuid
             * @description 同意的当事人
             */
            partyId: string;
            /**
             * Format: date
             * @description 同意的日期
             */
            on: string;
            /**
             * @description 同意的方式
             * @enum {string}
             */
            method: "in-person" | "in-writing" | "telephone" | "message";
        };
        InviteRequest: {
            /**
             * @description 受邀人员
             * @enum {string}
             */
            kind: "relative" | "neighbour" | "colleague" | "expert" | "deputy" | "cppcc-member" | "social-organisation" | "other";
            /** @description 姓名 */
            name: string;
            /** @description 单位、职务或者与当事人的关系 */
            connection?: string;
            /**
             * Format: uuid
             * @description 心理服务机构
             */
            organisationId?: string;
            /** @description 各方当事人的同意 */
            consents: components["schemas"]["ConsentRequest"][];
        };
        TakeBackInvitationRequest: {
            /**
             * Format: uuid
             * @description 取消哪项邀请
             */
            invitationId: string;
            /** @description 原因 */
            reason: string;
        };
        InviteHelperRequest: {
            /**
             * Format: uuid
             * @description 邀请谁协助
             */
            organisationId: string;
            /** @description 协助事项 */
            task: string;
            /** @description 邀请的理由 */
            reason: string;
        };
        EndHelpRequest: {
            /**
             * Format: uuid
             * @description 哪一个组织的协助
             */
            helpId: string;
            /** @description 理由 */
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
        EndRequest: {
            /**
             * @description 法定理由
             * @enum {string}
             */
            ground: "E05" | "E11" | "E12" | "E13" | "E14" | "E15" | "E21" | "E22" | "E23" | "E24" | "E25" | "E29";
            /** @description 具体说明 */
            reason: string;
        };
        RenegotiateRequest: {
            /** @description 同意变更的当事人 */
            consentedBy: string[];
            /** @description 变更原因 */
            reason: string;
        };
        PaperRequest: {
            /**
             * @description 文书
             * @enum {string}
             */
            paper: "agreement" | "session-record";
            /**
             * Format: uuid
             * @description 哪一次调解的记录
             */
            sessionId?: string;
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
        OfferLine: {
            /** Format: uuid */
            caseId: string;
            version: number;
            /** @enum {string} */
            stage: "none" | "offered" | "taken-back" | "returned" | "claimed" | "appointed" | "mediating" | "agreement-drafted" | "agreed" | "renegotiating" | "ended" | "withdrawn";
            stageName: string;
            caseNumber: string | null;
            title: string | null;
            /** @enum {string|null} */
            disputeKind: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99" | null;
            disputeKindName: string | null;
            urgent: boolean;
            /** @enum {string|null} */
            risk: "low" | "medium" | "high" | null;
            parties: {
                /** @enum {string} */
                role: "applicant" | "respondent" | "third-party";
                name: string;
            }[];
            pool: boolean;
            /** Format: date-time */
            since: string;
            /** Format: date */
            claimBy: string | null;
            amountFen?: number;
            regionCode?: string;
            from?: string;
            help?: boolean;
        };
        TakenLine: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string | null;
            /** Format: date-time */
            takenAt: string;
        };
        HeldLine: {
            /** Format: uuid */
            caseId: string;
            version: number;
            /** @enum {string} */
            stage: "none" | "offered" | "taken-back" | "returned" | "claimed" | "appointed" | "mediating" | "agreement-drafted" | "agreed" | "renegotiating" | "ended" | "withdrawn";
            stageName: string;
            caseNumber: string | null;
            title: string | null;
            /** @enum {string|null} */
            disputeKind: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99" | null;
            disputeKindName: string | null;
            urgent: boolean;
            /** @enum {string|null} */
            risk: "low" | "medium" | "high" | null;
            parties: {
                /** @enum {string} */
                role: "applicant" | "respondent" | "third-party";
                name: string;
            }[];
            holder: string | null;
            mediators: string[];
            limit: {
                rule: string;
                /** Format: date */
                dueOn: string;
                passed: boolean;
            } | null;
            amountFen?: number;
            regionCode?: string;
            /** Format: date */
            dueOn?: string;
            /** Format: date-time */
            nextSessionAt?: string;
            /** Format: date-time */
            unrecordedSessionAt?: string;
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
        Session: {
            /** Format: uuid */
            sessionId: string;
            /** @enum {string} */
            kind: "joint-session" | "caucus";
            /** @enum {string} */
            mode: "on-site" | "video" | "telephone" | "visit";
            /** Format: date-time */
            startsAt: string;
            place: string;
            partyIds: string[];
            recorded: boolean;
            invited?: {
                /** Format: uuid */
                invitationId: string;
                name: string;
            }[];
            /** @enum {string} */
            outcome?: "continued" | "agreed-in-principle" | "no-agreement";
            attendedPartyIds?: string[];
            attendedInvited?: {
                /** Format: uuid */
                invitationId: string;
                name: string;
            }[];
            attendedHelpers?: {
                /** Format: uuid */
                mediatorId: string;
                name: string;
            }[];
            unheld?: {
                /** @enum {string} */
                how: "called-off" | "moved" | "not-held";
                /** Format: date-time */
                at: string;
                reason?: string;
                /** Format: uuid */
                toSessionId?: string;
                absences?: {
                    /** Format: uuid */
                    partyId: string;
                    /** @enum {string} */
                    excuse: "excused" | "unexcused";
                    reason?: string;
                }[];
            };
            /** Format: date-time */
            recordedAt?: string;
            readable?: boolean;
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
        MediatedAgreement: {
            /** Format: uuid */
            agreementId: string;
            version: number;
            /** @enum {string} */
            form: "written" | "oral";
            content: string;
            obligations: components["schemas"]["Obligation"][];
            performedOnTheSpot: boolean;
            /** @enum {string} */
            subjectMatter: "ordinary" | "personal-status" | "title-to-property";
            /** Format: date */
            draftedOn: string;
            signatures: {
                /** @enum {string} */
                kind: "party" | "mediator" | "organisation-seal";
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: date */
                signedOn: string;
                /** @enum {string} */
                method: "signature" | "seal" | "fingerprint" | "electronic";
                /** @description Who signed in the place of the party */
                by?: {
                    /** Format: uuid */
                    representativeId: string;
                    kind: string;
                    name: string;
                };
            }[];
            nextSigners: {
                /** @enum {string} */
                kind: "party" | "mediator" | "organisation-seal";
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            acceleration?: boolean;
            /** Format: date */
            effectiveOn?: string;
            unboundPartyIds?: string[];
            partOnlyPartyIds?: string[];
            rest?: {
                /** @enum {string} */
                mediation: "goes-on" | "ends";
                openClaims: string;
            };
        };
        Remedy: {
            kind: string;
            text: string;
            limit?: string;
            basis: string;
        };
        MediationLimit: {
            clock: string;
            rule: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            extensions: {
                days: number;
                consentedBy: string[];
                reason: string;
                /** @enum {string} */
                unit?: "working-day" | "calendar-day";
            }[];
            passed: boolean;
            name: string;
            nameEn: string;
            basis: string;
            basisEn: string;
            pauses?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            }[];
            effect?: string;
            effectEn?: string;
        };
        KindChange: {
            /** @enum {string} */
            disputeKind: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
            rule: string;
            name: string;
            nameEn: string;
            basis: string;
            basisEn: string;
            /** @enum {string} */
            unit: "calendar-day" | "working-day" | "month";
            length: number;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            passed: boolean;
            effect: string;
            effectEn: string;
            extensionsCounted: number;
            extensionsIdle: number;
        };
        MediationCase: {
            /** Format: uuid */
            caseId: string;
            allowedActions: string[];
            next: components["schemas"]["NextAction"][];
            /** @enum {string} */
            stage?: "none" | "offered" | "taken-back" | "returned" | "claimed" | "appointed" | "mediating" | "agreement-drafted" | "agreed" | "renegotiating" | "ended" | "withdrawn";
            stageName?: string;
            version?: number;
            position?: string;
            caseNumber?: string;
            clocks?: components["schemas"]["RunningClock"][];
            /** @enum {string} */
            relation?: "ended";
            acts?: components["schemas"]["OwnAct"][];
            /** @enum {string} */
            source?: "S01" | "S02" | "S03" | "S10" | "S11" | "S20" | "S21" | "S22" | "S23" | "S24" | "S25" | "S26" | "S27" | "S28" | "S29" | "S30" | "S31" | "S32" | "S33" | "S34" | "S35" | "S36";
            title?: string;
            facts?: string;
            claims?: string[];
            amountFen?: number;
            parties?: components["schemas"]["PartyView"][];
            regionCode?: string;
            /** Format: date */
            appliedOn?: string;
            /** @enum {string} */
            disputeKind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
            disputeKindName?: string;
            urgent?: boolean;
            /** @enum {string} */
            risk?: "low" | "medium" | "high";
            /** @enum {string} */
            complexity?: "simple" | "ordinary" | "complex";
            externalReference?: string;
            holder?: {
                name: string;
                /** Format: date-time */
                since: string;
            };
            offer?: {
                /** Format: uuid */
                offerId: string;
                pool: boolean;
                organisations: components["schemas"]["OrganisationRef"][];
                /** Format: date-time */
                since: string;
                /** Format: date */
                claimBy?: string;
            };
            transfer?: {
                /** Format: uuid */
                transferId: string;
                organisation: components["schemas"]["OrganisationRef"];
                reason: string;
                /** Format: date-time */
                since: string;
                /** Format: date */
                answerBy: string;
            };
            helps?: {
                /** Format: uuid */
                helpId: string;
                organisation: components["schemas"]["OrganisationRef"];
                reason: string;
                task: string;
                /** Format: date-time */
                since: string;
                /** Format: date */
                answerBy: string;
                mayEnd: boolean;
                helping?: {
                    mediators: {
                        /** Format: uuid */
                        mediatorId: string;
                        name: string;
                    }[];
                    disclosure: {
                        ties: string[];
                        consentedBy: string[];
                    };
                    /** Format: date-time */
                    since: string;
                };
            }[];
            returns?: {
                organisation: components["schemas"]["OrganisationRef"];
                reason: string;
                /** Format: date-time */
                at: string;
            }[];
            mediators?: components["schemas"]["MediatorRef"][];
            disclosure?: {
                ties: string[];
                consentedBy: string[];
            };
            willingness?: {
                /** Format: uuid */
                partyId: string;
                willing: boolean;
                /** Format: date-time */
                at: string;
                note?: string;
            }[];
            notifiedPartyIds?: string[];
            notices?: {
                /** Format: uuid */
                partyId: string;
                /** Format: date */
                on?: string;
                /** @enum {string} */
                method?: "oral" | "written";
            }[];
            sessions?: components["schemas"]["Session"][];
            invitations?: {
                /** Format: uuid */
                invitationId: string;
                /** @enum {string} */
                kind: "relative" | "neighbour" | "colleague" | "expert" | "deputy" | "cppcc-member" | "social-organisation" | "other";
                name: string;
                consents: {
                    /** Format: uuid */
                    partyId: string;
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    method: "in-person" | "in-writing" | "telephone" | "message";
                }[];
                connection?: string;
                organisation?: components["schemas"]["OrganisationRef"];
            }[];
            agreement?: components["schemas"]["MediatedAgreement"];
            ruling?: {
                /** @enum {string} */
                outcome: "confirmed" | "dismissed";
                version: number;
                /** Format: date */
                ruledOn: string;
                court?: string;
            };
            ending?: {
                reason: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                ground?: "E05" | "E11" | "E12" | "E13" | "E14" | "E15" | "E21" | "E22" | "E23" | "E24" | "E25" | "E29";
                groundName?: string;
                remedies?: components["schemas"]["Remedy"][];
            };
            limit?: components["schemas"]["MediationLimit"];
            suspended?: {
                /** @enum {string} */
                ground: "appraisal" | "another-authority" | "party-prevented" | "sham" | "crime" | "violence";
                reason: string;
                /** Format: date */
                on: string;
                /** Format: date */
                reviewOn: string;
            };
            kindChanges?: components["schemas"]["KindChange"][];
        };
        SessionRecord: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            sessionId: string;
            /** @enum {string} */
            kind: "joint-session" | "caucus";
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            outcome: "continued" | "agreed-in-principle" | "no-agreement";
            attendedPartyIds: string[];
            /** Format: date-time */
            recordedAt: string;
            text: string;
        };
        MadePaper: {
            /** Format: uuid */
            caseId: string;
            digest: string;
            pdf: string;
            position: string;
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
    pool: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
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
                        items: components["schemas"]["OfferLine"][];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    takenBack: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
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
                        items: components["schemas"]["TakenLine"][];
                        next?: string;
                        total?: number;
                    };
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
                /** @description 同时返回总数 total，10000 表示不少于此数 */
                count?: "true";
                /** @description 阶段 */
                stage?: "none" | "offered" | "taken-back" | "returned" | "claimed" | "appointed" | "mediating" | "agreement-drafted" | "agreed" | "renegotiating" | "ended" | "withdrawn";
                /** @description 只列正在办理的案件 */
                open?: "true";
                /** @description 只列待指派调解员的案件，包括主持的调解员已经离任的 */
                unappointed?: "true";
                /** @description 只列本单位（调解员：本人）协助其他组织调解的案件，先到期的在前；只能与阶段同用 */
                helping?: "true";
                /** @description 只列这名调解员参加调解的案件 */
                mediator?: string;
                /** @description 办理中的案件按到期日（due）或者最近一次待开、待记录的会议（session）排列；不填则新的在前 */
                order?: "due" | "session";
                /** @description 与 order 同用：到期日或者会议在这一天或者之前 */
                until?: string;
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
                        items: components["schemas"]["HeldLine"][];
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
                    "application/json": components["schemas"]["MediationCase"];
                };
            };
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sessionId: string;
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
                    "application/json": components["schemas"]["SessionRecord"];
                };
            };
        };
    };
    paper: {
        parameters: {
            query: {
                /** @description 文书 */
                paper: "agreement" | "session-record";
                /** @description 哪一次调解的记录 */
                sessionId?: string;
            };
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
                    "application/pdf": string;
                };
            };
        };
    };
    makePaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePaper"];
                };
            };
        };
    };
}
