// Written by npm run docs:generate from docs/api/supervision.openapi.json; do not edit. 16c482146629804840b5c333abae0fa5 8bc4290a5d37662d10d3a7cdb38b998d
export interface paths {
    "/api/supervision/dead-letters": {
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
    "/api/supervision/dead-letters/{id}": {
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
    "/api/supervision/dead-letters/replay": {
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
    "/api/supervision/dead-letters/discard": {
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
    "/api/supervision/access-log": {
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
    "/api/supervision/proof": {
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
    "/api/supervision/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/cases/find-by-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casesOfParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/cases/find-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/cases/{caseId}": {
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
    "/api/supervision/cases/{caseId}/parties/{partyId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["answerTo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/cases/{caseId}/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/verification/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["approvals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["samplesDrawn"];
        put?: never;
        post: operations["drawSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/samples/{sampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/samples/{sampleId}/redrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["redrawn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/cases/{caseId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/proofs/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/proofs/{proofId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/proof-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/seal-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["seals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/seals/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/public-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publicStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/public-status/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["page"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/cases/{caseId}/public-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/recorded-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordedEvents"];
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
        FindByPartyRequest: {
            /** @description 身份证件号码或统一社会信用代码 */
            number: string;
            /** @description 查找原因，将被记录 */
            reason: string;
        };
        FindPersonRequest: {
            /** @description 姓名或其中一部分、拼音或首字母（zs、zhangs、zhangsan）、电话号码、证件号码或统一社会信用代码，写法不限 */
            q: string;
            /** @description 查找原因；督办、审计人员按号码查找时必填，将被记录 */
            reason?: string;
        };
        SettleAlertRequest: {
            /** @description 处置情况 */
            done: string;
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
        ReportRequest: {
            /** @description 办理情况 */
            text: string;
        };
        AskExtensionRequest: {
            /**
             * Format: date
             * @description 延长至
             */
            until: string;
            /** @description 不能按期办结的原因 */
            reason: string;
            /** @description 办理方案 */
            plan: string;
        };
        ApproveExtensionRequest: {
            /** @description 批示 */
            remark?: string;
        };
        RefuseExtensionRequest: {
            /** @description 不批准的理由 */
            reason: string;
        };
        AnswerProposalRequest: {
            /** @description 同意改派 */
            agreed: boolean;
            /** @description 答复 */
            text: string;
        };
        AcceptReportRequest: {
            /** @description 意见 */
            remark?: string;
        };
        SendBackReportRequest: {
            /** @description 退回理由 */
            reason: string;
        };
        ExamineRequest: {
            /** @description 审查意见 */
            remark?: string;
        };
        MakeFindingRequest: {
            /**
             * @description 问题所在的环节
             * @enum {string}
             */
            matter: "registration" | "triage" | "acceptance" | "mediation" | "agreement" | "confirmation" | "performance" | "time-limits" | "records" | "personal-information";
            /**
             * @description 程度
             * @enum {string}
             */
            severity: "minor" | "fault" | "serious";
            /** @description 发现的问题 */
            text: string;
            /** @description 整改要求 */
            wanted: string;
            /**
             * @description 整改时限
             * @enum {string}
             */
            limit: "same-day" | "three-days" | "seven-days" | "one-month";
        };
        OrderRequest: {
            /**
             * @description 时限
             * @enum {string}
             */
            limit: "same-day" | "three-days" | "seven-days" | "one-month";
            /** @description 督办要求 */
            wanted: string;
        };
        UrgeRequest: {
            /** @description 催办内容 */
            text: string;
        };
        CommentRequest: {
            /** @description 批注 */
            text: string;
            /**
             * @description 谁可以看
             * @enum {string}
             */
            visibleTo: "supervision" | "all-who-work-on-it";
        };
        ProposeReassignmentRequest: {
            /** @description 理由和建议 */
            reason: string;
        };
        SettleRequest: {
            /**
             * @description 核查的事项
             * @enum {string}
             */
            matter: "bounced" | "anomalies";
            /** @description 核查情况 */
            reason: string;
        };
        WithdrawOrderRequest: {
            /** @description 撤销理由 */
            reason: string;
        };
        DrawSampleRequest: {
            /** @description 抽查的目的 */
            purpose: string;
            /**
             * Format: date
             * @description 登记日期自（含）
             */
            from: string;
            /**
             * Format: date
             * @description 登记日期至（含），不晚于今天
             */
            to: string;
            /**
             * Format: uuid
             * @description 案件所经的调解组织或者法院
             */
            organisationId?: string;
            /**
             * @description 纠纷类型
             * @enum {string}
             */
            disputeKind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
            /** @description 抽取件数；范围内不足的，全部抽取 */
            size: number;
        };
        ExportCaseFileRequest: {
            /** @description 导出原因，将被记录 */
            reason: string;
        };
        LookUpStatusRequest: {
            /** @description 回执上的查询码，大小写和分隔符不限 */
            code: string;
            /** @description 登记时所留电话号码的后四位（不含分机号） */
            phoneLastFour: string;
        };
        StatusPageRequest: {
            /** @description 回执上的查询码，大小写和分隔符不限 */
            code: string;
            /** @description 登记时所留电话号码的后四位（不含分机号） */
            phoneLastFour: string;
        };
        RecordedEventsFields: {
            /** @description Ids of events */
            ids?: string[];
            /** @description Cases of which the caller wants its own chain */
            chainsOf?: string[];
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
        CaseHolder: {
            /** @enum {string} */
            kind: "desk" | "organisation" | "court" | "pool" | "none";
            id: string | null;
            name: string;
            /** Format: date-time */
            since?: string;
        };
        ListedCase: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            title?: string;
            /** @enum {string} */
            source?: "S01" | "S02" | "S03" | "S10" | "S11" | "S20" | "S21" | "S22" | "S23" | "S24" | "S25" | "S26" | "S27" | "S28" | "S29" | "S30" | "S31" | "S32" | "S33" | "S34" | "S35" | "S36";
            /** @enum {string|null} */
            disputeKind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99" | null;
            regionCode?: string;
            urgent?: boolean;
            /** @enum {string} */
            risk?: "low" | "medium" | "high";
            /** @enum {string} */
            stage?: "intake" | "triage" | "offered" | "mediation" | "judicial-confirmation" | "follow-up" | "closed";
            stageName?: string;
            /** @enum {string} */
            stageService?: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
            holder?: components["schemas"]["CaseHolder"];
            /** Format: date-time */
            registeredAt?: string;
            /** Format: date-time */
            lastEventAt?: string;
            /** Format: date-time */
            nextDueAt?: string;
            nextDueRule?: string;
            late?: boolean;
            returnedCount?: number;
            anomalies?: number;
            closed?: boolean;
            /** @enum {string} */
            outcome?: "performed" | "confirmed-and-performed" | "enforcement" | "referred-out" | "withdrawn" | "declined" | "settled-privately" | "not-referred";
            outcomeName?: string;
            /** @enum {string} */
            relation?: "offered" | "ended" | "reported" | "warned" | "referred";
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
        PersonFound: {
            case: components["schemas"]["ListedCase"];
            party: components["schemas"]["PartyView"];
            /** @enum {string} */
            by: "name" | "letters" | "telephone" | "identity-number" | "credit-code";
            nextSession?: {
                /** @enum {string} */
                kind: "joint-session" | "caucus";
                /** @enum {string} */
                mode: "on-site" | "video" | "telephone" | "visit";
                /** Format: date-time */
                startsAt: string;
                place: string;
            };
            contact?: {
                name: string;
                telephone?: string;
            };
        };
        ExplainedClock: {
            name: string;
            /** @enum {string} */
            service: "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
            rule: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            dueAt: string;
            provisional: boolean;
            late: boolean;
            title: string;
            titleEn: string;
            explanation: string[];
            explanationEn: string[];
            about?: string;
            basis?: string;
            basisEn?: string;
        };
        Remedy: {
            kind: string;
            text: string;
            limit?: string;
            basis: string;
        };
        OpenFinding: {
            id: string;
            /** @enum {string} */
            service: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
            place: string;
            /** @enum {string} */
            kind: "row-differs" | "row-missing" | "row-added" | "event-altered" | "event-missing" | "event-added" | "order-broken" | "head-differs" | "received-altered" | "received-missing" | "unfoldable" | "changed-since-proven" | "recorded-in-capitals" | "copy-differs" | "copy-missing" | "copy-added" | "not-delivered" | "parked" | "view-differs" | "party-index-differs" | "standing-differs" | "seal-differs";
            says: string;
            saysEn: string;
            stored: string;
            expected: string;
            writers: ("owner" | "service")[];
            ofOld: boolean;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: uuid */
            caseId?: string;
            caseNumber?: string;
            sequence?: number;
            /** Format: date-time */
            settledAt?: string;
        };
        TimelineEntry: {
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            service: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
            sequence: number;
            /** @enum {string} */
            type: "directory.organisation-registered.v1" | "directory.organisation-changed.v1" | "directory.organisation-closed.v1" | "directory.organisation-reopened.v1" | "directory.mediator-registered.v1" | "directory.mediator-changed.v1" | "directory.mediator-left.v1" | "directory.staff-changed.v1" | "directory.clock-moved.v1" | "directory.calendar-published.v1" | "directory.session-ended.v1" | "intake.case-registered.v1" | "intake.supplement-requested.v1" | "intake.supplement-answered.v1" | "intake.supplement-overdue.v1" | "intake.supplement-taken-back.v1" | "intake.case-declined.v1" | "intake.case-withdrawn.v1" | "intake.reopening-asked.v1" | "intake.reopening-refused.v1" | "intake.case-reopened.v1" | "intake.mediation-end-asked.v1" | "intake.party-revealed.v1" | "intake.note-written.v1" | "intake.call-logged.v1" | "intake.registration-corrected.v1" | "intake.party-corrected.v1" | "intake.party-added.v1" | "intake.party-left.v1" | "intake.party-replaced.v1" | "intake.representative-named.v1" | "intake.representative-ended.v1" | "intake.group-representatives-chosen.v1" | "intake.group-representative-dismissed.v1" | "intake.standing-changed.v1" | "intake.anomaly-reported.v1" | "triage.case-classified.v1" | "triage.route-chosen.v1" | "triage.case-offered.v1" | "triage.offer-taken-back.v1" | "triage.offer-expired.v1" | "triage.competence-disputed.v1" | "triage.competence-decided.v1" | "triage.triage-overdue.v1" | "triage.case-referred-out.v1" | "triage.mediation-reattempted.v1" | "triage.ended-without-referral.v1" | "triage.referral-answered.v1" | "triage.referral-returned.v1" | "triage.note-written.v1" | "triage.standing-changed.v1" | "triage.anomaly-reported.v1" | "mediation.case-claimed.v1" | "mediation.case-returned.v1" | "mediation.case-taken-back.v1" | "mediation.case-reassigned.v1" | "mediation.transfer-offered.v1" | "mediation.transfer-refused.v1" | "mediation.transfer-taken-back.v1" | "mediation.transfer-lapsed.v1" | "mediation.case-transferred.v1" | "mediation.help-asked.v1" | "mediation.help-agreed.v1" | "mediation.help-refused.v1" | "mediation.help-lapsed.v1" | "mediation.help-ended.v1" | "mediation.mediator-appointed.v1" | "mediation.mediator-left.v1" | "mediation.rights-notice-given.v1" | "mediation.willingness-recorded.v1" | "mediation.session-convened.v1" | "mediation.session-recorded.v1" | "mediation.session-called-off.v1" | "mediation.session-moved.v1" | "mediation.session-not-held.v1" | "mediation.person-invited.v1" | "mediation.invitation-taken-back.v1" | "mediation.paper-made.v1" | "mediation.note-written.v1" | "mediation.call-logged.v1" | "mediation.limit-extended.v1" | "mediation.dispute-kind-changed.v1" | "mediation.limit-passed.v1" | "mediation.suspended.v1" | "mediation.resumed.v1" | "mediation.agreement-drafted.v1" | "mediation.agreement-signed.v1" | "mediation.agreement-effective.v1" | "mediation.renegotiation-opened.v1" | "mediation.renegotiation-ended.v1" | "mediation.ended-without-agreement.v1" | "mediation.standing-changed.v1" | "mediation.anomaly-reported.v1" | "judicial-confirmation.applied.v1" | "judicial-confirmation.correction-asked.v1" | "judicial-confirmation.corrected.v1" | "judicial-confirmation.accepted.v1" | "judicial-confirmation.refused.v1" | "judicial-confirmation.confirmed.v1" | "judicial-confirmation.dismissed.v1" | "judicial-confirmation.application-withdrawn.v1" | "judicial-confirmation.application-window-closed.v1" | "judicial-confirmation.court-overdue.v1" | "judicial-confirmation.extension-decided.v1" | "judicial-confirmation.ruling-extended.v1" | "judicial-confirmation.objection-recorded.v1" | "judicial-confirmation.objection-decided.v1" | "judicial-confirmation.note-written.v1" | "judicial-confirmation.call-logged.v1" | "judicial-confirmation.standing-changed.v1" | "judicial-confirmation.anomaly-reported.v1" | "follow-up.performance-recorded.v1" | "follow-up.agreement-performed.v1" | "follow-up.obligation-overdue.v1" | "follow-up.default-recorded.v1" | "follow-up.enforcement-pack-issued.v1" | "follow-up.visit-recorded.v1" | "follow-up.visit-overdue.v1" | "follow-up.case-closed.v1" | "follow-up.case-archived.v1" | "follow-up.obligation-discharged.v1" | "follow-up.default-ended.v1" | "follow-up.party-succeeded.v1" | "follow-up.entry-reversed.v1" | "follow-up.visit-attempted.v1" | "follow-up.late-dismissal-noted.v1" | "follow-up.note-written.v1" | "follow-up.call-logged.v1" | "follow-up.standing-changed.v1" | "follow-up.anomaly-reported.v1" | "supervision.case-file-exported.v1" | "supervision.day-sealed.v1" | "supervision.day-signed.v1" | "supervision.seal-key-introduced.v1" | "supervision.proof-completed.v1" | "supervision.chain-broken.v1" | "supervision.case-urged.v1" | "supervision.order-given.v1" | "supervision.order-passed-on.v1" | "supervision.order-reported.v1" | "supervision.report-sent-back.v1" | "supervision.report-accepted.v1" | "supervision.order-withdrawn.v1" | "supervision.order-overdue.v1" | "supervision.alert-raised.v1" | "supervision.alert-settled.v1" | "supervision.extension-asked.v1" | "supervision.extension-approved.v1" | "supervision.extension-refused.v1" | "supervision.comment-written.v1" | "supervision.matter-settled.v1" | "supervision.reassignment-proposed.v1" | "supervision.proposal-answered.v1" | "supervision.sample-drawn.v1" | "supervision.case-drawn.v1" | "supervision.case-examined.v1" | "supervision.finding-made.v1";
            /** Format: date-time */
            at: string;
            text: string;
            textEn: string;
            by: {
                name: string;
                roles: ("window-clerk" | "region-clerk" | "grid-worker" | "petition-officer" | "platform-clerk" | "police-officer" | "department-officer" | "arbitration-clerk" | "legal-aid-officer" | "notary" | "psychologist" | "triage-officer" | "centre-director" | "organisation-manager" | "mediator" | "court-clerk" | "follow-up-officer" | "supervisor" | "leader" | "administrator" | "auditor")[];
                organisation: string;
            };
            onBehalfOf?: string;
            proof?: components["schemas"]["OpenFinding"][];
        };
        ActOfOurs: {
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            type: "directory.organisation-registered.v1" | "directory.organisation-changed.v1" | "directory.organisation-closed.v1" | "directory.organisation-reopened.v1" | "directory.mediator-registered.v1" | "directory.mediator-changed.v1" | "directory.mediator-left.v1" | "directory.staff-changed.v1" | "directory.clock-moved.v1" | "directory.calendar-published.v1" | "directory.session-ended.v1" | "intake.case-registered.v1" | "intake.supplement-requested.v1" | "intake.supplement-answered.v1" | "intake.supplement-overdue.v1" | "intake.supplement-taken-back.v1" | "intake.case-declined.v1" | "intake.case-withdrawn.v1" | "intake.reopening-asked.v1" | "intake.reopening-refused.v1" | "intake.case-reopened.v1" | "intake.mediation-end-asked.v1" | "intake.party-revealed.v1" | "intake.note-written.v1" | "intake.call-logged.v1" | "intake.registration-corrected.v1" | "intake.party-corrected.v1" | "intake.party-added.v1" | "intake.party-left.v1" | "intake.party-replaced.v1" | "intake.representative-named.v1" | "intake.representative-ended.v1" | "intake.group-representatives-chosen.v1" | "intake.group-representative-dismissed.v1" | "intake.standing-changed.v1" | "intake.anomaly-reported.v1" | "triage.case-classified.v1" | "triage.route-chosen.v1" | "triage.case-offered.v1" | "triage.offer-taken-back.v1" | "triage.offer-expired.v1" | "triage.competence-disputed.v1" | "triage.competence-decided.v1" | "triage.triage-overdue.v1" | "triage.case-referred-out.v1" | "triage.mediation-reattempted.v1" | "triage.ended-without-referral.v1" | "triage.referral-answered.v1" | "triage.referral-returned.v1" | "triage.note-written.v1" | "triage.standing-changed.v1" | "triage.anomaly-reported.v1" | "mediation.case-claimed.v1" | "mediation.case-returned.v1" | "mediation.case-taken-back.v1" | "mediation.case-reassigned.v1" | "mediation.transfer-offered.v1" | "mediation.transfer-refused.v1" | "mediation.transfer-taken-back.v1" | "mediation.transfer-lapsed.v1" | "mediation.case-transferred.v1" | "mediation.help-asked.v1" | "mediation.help-agreed.v1" | "mediation.help-refused.v1" | "mediation.help-lapsed.v1" | "mediation.help-ended.v1" | "mediation.mediator-appointed.v1" | "mediation.mediator-left.v1" | "mediation.rights-notice-given.v1" | "mediation.willingness-recorded.v1" | "mediation.session-convened.v1" | "mediation.session-recorded.v1" | "mediation.session-called-off.v1" | "mediation.session-moved.v1" | "mediation.session-not-held.v1" | "mediation.person-invited.v1" | "mediation.invitation-taken-back.v1" | "mediation.paper-made.v1" | "mediation.note-written.v1" | "mediation.call-logged.v1" | "mediation.limit-extended.v1" | "mediation.dispute-kind-changed.v1" | "mediation.limit-passed.v1" | "mediation.suspended.v1" | "mediation.resumed.v1" | "mediation.agreement-drafted.v1" | "mediation.agreement-signed.v1" | "mediation.agreement-effective.v1" | "mediation.renegotiation-opened.v1" | "mediation.renegotiation-ended.v1" | "mediation.ended-without-agreement.v1" | "mediation.standing-changed.v1" | "mediation.anomaly-reported.v1" | "judicial-confirmation.applied.v1" | "judicial-confirmation.correction-asked.v1" | "judicial-confirmation.corrected.v1" | "judicial-confirmation.accepted.v1" | "judicial-confirmation.refused.v1" | "judicial-confirmation.confirmed.v1" | "judicial-confirmation.dismissed.v1" | "judicial-confirmation.application-withdrawn.v1" | "judicial-confirmation.application-window-closed.v1" | "judicial-confirmation.court-overdue.v1" | "judicial-confirmation.extension-decided.v1" | "judicial-confirmation.ruling-extended.v1" | "judicial-confirmation.objection-recorded.v1" | "judicial-confirmation.objection-decided.v1" | "judicial-confirmation.note-written.v1" | "judicial-confirmation.call-logged.v1" | "judicial-confirmation.standing-changed.v1" | "judicial-confirmation.anomaly-reported.v1" | "follow-up.performance-recorded.v1" | "follow-up.agreement-performed.v1" | "follow-up.obligation-overdue.v1" | "follow-up.default-recorded.v1" | "follow-up.enforcement-pack-issued.v1" | "follow-up.visit-recorded.v1" | "follow-up.visit-overdue.v1" | "follow-up.case-closed.v1" | "follow-up.case-archived.v1" | "follow-up.obligation-discharged.v1" | "follow-up.default-ended.v1" | "follow-up.party-succeeded.v1" | "follow-up.entry-reversed.v1" | "follow-up.visit-attempted.v1" | "follow-up.late-dismissal-noted.v1" | "follow-up.note-written.v1" | "follow-up.call-logged.v1" | "follow-up.standing-changed.v1" | "follow-up.anomaly-reported.v1" | "supervision.case-file-exported.v1" | "supervision.day-sealed.v1" | "supervision.day-signed.v1" | "supervision.seal-key-introduced.v1" | "supervision.proof-completed.v1" | "supervision.chain-broken.v1" | "supervision.case-urged.v1" | "supervision.order-given.v1" | "supervision.order-passed-on.v1" | "supervision.order-reported.v1" | "supervision.report-sent-back.v1" | "supervision.report-accepted.v1" | "supervision.order-withdrawn.v1" | "supervision.order-overdue.v1" | "supervision.alert-raised.v1" | "supervision.alert-settled.v1" | "supervision.extension-asked.v1" | "supervision.extension-approved.v1" | "supervision.extension-refused.v1" | "supervision.comment-written.v1" | "supervision.matter-settled.v1" | "supervision.reassignment-proposed.v1" | "supervision.proposal-answered.v1" | "supervision.sample-drawn.v1" | "supervision.case-drawn.v1" | "supervision.case-examined.v1" | "supervision.finding-made.v1";
            /** Format: date-time */
            at: string;
            text: string;
            textEn: string;
            by: {
                name: string;
                organisation: string;
            };
        };
        AskedBySupervision: {
            /** @enum {string} */
            stage: "none" | "kept" | "ordered" | "reported";
            version: number;
            position: string;
            allowedActions: string[];
            alert?: {
                /** Format: date-time */
                at: string;
                grounds: ("violence" | "self-harm" | "threat" | "crime")[];
                /** @enum {string} */
                cause: "words" | "by-hand" | "suspension";
                times: number;
                /** Format: date */
                dueOn: string;
                /** Format: date-time */
                dueAt: string;
            };
            order?: {
                /** @enum {string} */
                limit: "same-day" | "three-days" | "seven-days" | "one-month";
                wanted: string;
                /** Format: date-time */
                givenAt: string;
                givenBy: string;
                holder: string;
                holderEn: string;
                /** Format: date-time */
                dueAt: string;
                /** Format: date */
                dueOn: string;
                reports: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    organisation: string;
                    text: string;
                    sentBack?: string;
                }[];
                finding?: {
                    /** @enum {string} */
                    matter: "registration" | "triage" | "acceptance" | "mediation" | "agreement" | "confirmation" | "performance" | "time-limits" | "records" | "personal-information";
                    /** @enum {string} */
                    severity: "minor" | "fault" | "serious";
                    text: string;
                };
                extension?: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    organisation: string;
                    /** Format: date */
                    until: string;
                    reason: string;
                    plan: string;
                    decided?: {
                        /** Format: date-time */
                        at: string;
                        by: string;
                        approved: boolean;
                        text?: string;
                    };
                };
            };
            drawn?: {
                /** Format: uuid */
                sampleId: string;
                /** Format: date-time */
                at: string;
                number: number;
                of: number;
                /** @enum {string} */
                outcome?: "no-fault" | "fault";
                /** Format: date-time */
                examinedAt?: string;
                examinedBy?: string;
                remark?: string;
            }[];
            urge?: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            };
            proposal?: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            };
        };
        Holding: {
            holder: components["schemas"]["CaseHolder"];
            /** @enum {string} */
            phase: "intake" | "triage" | "offered" | "mediation" | "judicial-confirmation" | "follow-up" | "closed";
            phaseName: string;
            /** Format: date-time */
            from: string;
            workingDays: number;
            skipped: {
                /** @enum {string} */
                service: "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up";
                verb: string;
            }[];
            /** Format: date-time */
            to?: string;
            limit?: components["schemas"]["ExplainedClock"];
        };
        CasePage: {
            /** Format: uuid */
            caseId: string;
            version: string;
            parts: ("intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up")[];
            caseNumber?: string;
            title?: string;
            /** @enum {string} */
            source?: "S01" | "S02" | "S03" | "S10" | "S11" | "S20" | "S21" | "S22" | "S23" | "S24" | "S25" | "S26" | "S27" | "S28" | "S29" | "S30" | "S31" | "S32" | "S33" | "S34" | "S35" | "S36";
            regionCode?: string;
            urgent?: boolean;
            /** Format: date-time */
            registeredAt?: string;
            /** @enum {string} */
            relation?: "offered" | "ended" | "reported" | "warned" | "referred" | "approving";
            /** @enum {string} */
            disputeKind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
            /** @enum {string} */
            stage?: "intake" | "triage" | "offered" | "mediation" | "judicial-confirmation" | "follow-up" | "closed";
            stageName?: string;
            /** @enum {string} */
            stageService?: "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up";
            holder?: components["schemas"]["CaseHolder"];
            /** @enum {string} */
            outcome?: "performed" | "confirmed-and-performed" | "enforcement" | "referred-out" | "withdrawn" | "declined" | "settled-privately" | "not-referred";
            outcomeName?: string;
            closed?: boolean;
            late?: boolean;
            clocks?: components["schemas"]["ExplainedClock"][];
            stages?: {
                /** @enum {string} */
                service: "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up";
                stage: string;
                stageName: string;
                sequence: number;
                /** Format: date-time */
                lastEventAt?: string;
            }[];
            ways?: components["schemas"]["Remedy"][];
            nextSession?: {
                /** @enum {string} */
                kind: "joint-session" | "caucus";
                /** @enum {string} */
                mode: "on-site" | "video" | "telephone" | "visit";
                /** Format: date-time */
                startsAt: string;
                place: string;
            };
            parties?: components["schemas"]["PartyView"][];
            returnedCount?: number;
            anomalies?: number;
            /** Format: date-time */
            lastEventAt?: string;
            suspended?: {
                /** @enum {string} */
                ground: "appraisal" | "another-authority" | "party-prevented" | "sham" | "crime" | "violence";
                /** Format: date */
                on: string;
                /** Format: date */
                reviewOn: string;
            };
            signs?: {
                /** @enum {string} */
                sign: "same-respondent" | "fast-concession" | "shared-contact";
                text: string;
                textEn: string;
            }[];
            pinned?: {
                /** Format: uuid */
                eventId: string;
                /** Format: date-time */
                at: string;
                text: string;
                by: {
                    name: string;
                    organisation: string;
                };
            };
            timeline?: components["schemas"]["TimelineEntry"][];
            acts?: components["schemas"]["ActOfOurs"][];
            asked?: components["schemas"]["AskedBySupervision"];
            referral?: {
                /** @enum {string} */
                target: "litigation" | "labour-arbitration" | "land-arbitration" | "commercial-arbitration" | "administrative-adjudication" | "administrative-reconsideration" | "petition" | "police" | "legal-aid" | "notarisation" | "payment-order";
                reason: string;
                /** Format: date-time */
                at: string;
                limit?: string;
                basis?: string;
                answer?: {
                    /** @enum {string} */
                    result: "taken" | "not-taken" | "decided" | "settled";
                    text: string;
                    /** Format: date-time */
                    at: string;
                    by: {
                        name: string;
                        organisation: string;
                    };
                    document?: string;
                };
            };
            warning?: {
                urgent: boolean;
                regionCode: string;
                holder: components["schemas"]["CaseHolder"];
                /** @enum {string} */
                risk?: "low" | "medium" | "high";
                telephone?: string;
            };
            holdings?: components["schemas"]["Holding"][];
            proof?: components["schemas"]["OpenFinding"][];
            stale?: {
                /** Format: date-time */
                since: string | null;
                missing: {
                    /** @enum {string} */
                    service: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
                    sequence: number;
                }[];
            };
        };
        Words: {
            zh: string;
            en: string;
        };
        PartyAnswer: {
            /** Format: date-time */
            asOf: string;
            caseNumber: string;
            stage: {
                /** @enum {string} */
                code: "intake" | "triage" | "offered" | "mediation" | "judicial-confirmation" | "follow-up" | "closed";
                name: string;
                sentence: components["schemas"]["Words"];
            };
            holder: components["schemas"]["CaseHolder"];
            bring: {
                /** @enum {string} */
                reason: "supplement" | "correction" | "session";
                items: components["schemas"]["Words"][];
                /** Format: date */
                on: string;
            }[];
            steps: {
                /** Format: date-time */
                at: string;
                text: components["schemas"]["Words"];
            }[];
            /** Format: uuid */
            caseId: string;
            title: string;
            party: components["schemas"]["PartyView"];
            mediators: {
                name: string;
                presiding: boolean;
            }[];
            contact?: {
                name: string;
                telephone?: string;
            };
            ways?: components["schemas"]["Remedy"][];
            helpers?: {
                organisation: string;
                names: string[];
            }[];
            nextSession?: {
                /** @enum {string} */
                kind: "joint-session" | "caucus";
                /** @enum {string} */
                mode: "on-site" | "video" | "telephone" | "visit";
                /** Format: date-time */
                startsAt: string;
                place: string;
            };
            nextLimit?: {
                /** Format: date */
                on: string;
                meaning: components["schemas"]["Words"];
                late: boolean;
            };
        };
        ChainFinding: {
            index: number;
            sequence: number;
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            finding: "altered" | "missing" | "reordered" | "repeated" | "foreign" | "recorded-in-capitals";
            expected: string | number;
            found: string | number;
            reason?: {
                zh: string;
                en: string;
            };
        };
        ChainVerdict: {
            /** @enum {string} */
            service: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
            events: number;
            whole: boolean;
            head: string;
            findings: components["schemas"]["ChainFinding"][];
        };
        NamedCell: {
            key: string;
            count: number | null;
            name: string;
        };
        Cell: {
            key: string;
            count: number | null;
        };
        CityStatistics: {
            /** Format: date-time */
            asOf: string;
            stage: components["schemas"]["NamedCell"][];
            kind: components["schemas"]["NamedCell"][];
            outcome: components["schemas"]["NamedCell"][];
            time: components["schemas"]["NamedCell"][];
            /** Format: date */
            since: string;
            funnel: components["schemas"]["Cell"][];
            results: components["schemas"]["Cell"][];
            fulfilment: components["schemas"]["Cell"][];
            ageing: {
                /** @enum {string} */
                stage: "intake" | "triage" | "offered" | "mediation" | "judicial-confirmation" | "follow-up" | "closed";
                stageName: string;
                days: components["schemas"]["Cell"][];
            }[];
            weeks: {
                /** Format: date */
                week: string;
                registered: number | null;
                closed: number | null;
            }[];
            regions: {
                code: string;
                registered: number | null;
                agreed: number | null;
                open: number | null;
                late: number | null;
            }[];
            suppressedBelow?: number;
        };
        AskedLine: {
            /** Format: uuid */
            caseId: string;
            version: number;
            caseNumber: string;
            title: string;
            urgent: boolean;
            /** @enum {string} */
            kind: "order" | "urge" | "proposal";
            text: string;
            /** Format: date-time */
            at: string;
            by: string;
            holder: string;
            holderEn: string;
            /** @enum {string} */
            severity?: "minor" | "fault" | "serious";
            /** @enum {string} */
            limit?: "same-day" | "three-days" | "seven-days" | "one-month";
            /** Format: date-time */
            dueAt?: string;
            reported?: boolean;
            late?: boolean;
            /** @enum {string} */
            extension?: "asked" | "approved" | "refused";
        };
        ApprovalLine: {
            /** Format: uuid */
            caseId: string;
            version: number;
            caseNumber: string;
            urgent: boolean;
            regionCode: string;
            /** @enum {string} */
            limit: "same-day" | "three-days" | "seven-days" | "one-month";
            /** Format: date-time */
            dueAt: string;
            late: boolean;
            /** Format: date */
            until: string;
            /** Format: date-time */
            askedAt: string;
            holder: string;
            holderEn: string;
            /** @enum {string} */
            disputeKind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
        };
        SampleFilter: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: uuid */
            organisationId?: string;
            organisation?: string;
            /** @enum {string} */
            disputeKind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
        };
        SampledCase: {
            number: number;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            title: string;
            holder: string;
            holderEn: string;
            /** @enum {string} */
            outcome?: "no-fault" | "fault";
            /** Format: date-time */
            examinedAt?: string;
            examinedBy?: string;
            /** @enum {string} */
            matter?: "registration" | "triage" | "acceptance" | "mediation" | "agreement" | "confirmation" | "performance" | "time-limits" | "records" | "personal-information";
            /** @enum {string} */
            severity?: "minor" | "fault" | "serious";
            /** Format: date-time */
            dueAt?: string;
            reported?: boolean;
            late?: boolean;
        };
        WholeSample: {
            /** Format: uuid */
            sampleId: string;
            purpose: string;
            /** Format: date-time */
            drawnAt: string;
            drawnBy: string;
            filter: components["schemas"]["SampleFilter"];
            population: number;
            size: number;
            examined: number;
            faulty: number;
            rectifying: number;
            /** @enum {string} */
            rule: "lowest-sha256";
            seed: string;
            populationDigest: string;
            cases: components["schemas"]["SampledCase"][];
            /** Format: date */
            seedOfDay?: string;
        };
        Sample: {
            /** Format: uuid */
            sampleId: string;
            purpose: string;
            /** Format: date-time */
            drawnAt: string;
            drawnBy: string;
            filter: components["schemas"]["SampleFilter"];
            population: number;
            size: number;
            examined: number;
            faulty: number;
            rectifying: number;
        };
        RedrawnSample: {
            same: boolean;
            samePopulation: boolean;
            population: number;
        };
        RecordedEvent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            service: "directory" | "intake" | "triage" | "mediation" | "judicial-confirmation" | "follow-up" | "supervision";
            caseId: string;
            sequence: number;
            /** @enum {string} */
            type: "directory.organisation-registered.v1" | "directory.organisation-changed.v1" | "directory.organisation-closed.v1" | "directory.organisation-reopened.v1" | "directory.mediator-registered.v1" | "directory.mediator-changed.v1" | "directory.mediator-left.v1" | "directory.staff-changed.v1" | "directory.clock-moved.v1" | "directory.calendar-published.v1" | "directory.session-ended.v1" | "intake.case-registered.v1" | "intake.supplement-requested.v1" | "intake.supplement-answered.v1" | "intake.supplement-overdue.v1" | "intake.supplement-taken-back.v1" | "intake.case-declined.v1" | "intake.case-withdrawn.v1" | "intake.reopening-asked.v1" | "intake.reopening-refused.v1" | "intake.case-reopened.v1" | "intake.mediation-end-asked.v1" | "intake.party-revealed.v1" | "intake.note-written.v1" | "intake.call-logged.v1" | "intake.registration-corrected.v1" | "intake.party-corrected.v1" | "intake.party-added.v1" | "intake.party-left.v1" | "intake.party-replaced.v1" | "intake.representative-named.v1" | "intake.representative-ended.v1" | "intake.group-representatives-chosen.v1" | "intake.group-representative-dismissed.v1" | "intake.standing-changed.v1" | "intake.anomaly-reported.v1" | "triage.case-classified.v1" | "triage.route-chosen.v1" | "triage.case-offered.v1" | "triage.offer-taken-back.v1" | "triage.offer-expired.v1" | "triage.competence-disputed.v1" | "triage.competence-decided.v1" | "triage.triage-overdue.v1" | "triage.case-referred-out.v1" | "triage.mediation-reattempted.v1" | "triage.ended-without-referral.v1" | "triage.referral-answered.v1" | "triage.referral-returned.v1" | "triage.note-written.v1" | "triage.standing-changed.v1" | "triage.anomaly-reported.v1" | "mediation.case-claimed.v1" | "mediation.case-returned.v1" | "mediation.case-taken-back.v1" | "mediation.case-reassigned.v1" | "mediation.transfer-offered.v1" | "mediation.transfer-refused.v1" | "mediation.transfer-taken-back.v1" | "mediation.transfer-lapsed.v1" | "mediation.case-transferred.v1" | "mediation.help-asked.v1" | "mediation.help-agreed.v1" | "mediation.help-refused.v1" | "mediation.help-lapsed.v1" | "mediation.help-ended.v1" | "mediation.mediator-appointed.v1" | "mediation.mediator-left.v1" | "mediation.rights-notice-given.v1" | "mediation.willingness-recorded.v1" | "mediation.session-convened.v1" | "mediation.session-recorded.v1" | "mediation.session-called-off.v1" | "mediation.session-moved.v1" | "mediation.session-not-held.v1" | "mediation.person-invited.v1" | "mediation.invitation-taken-back.v1" | "mediation.paper-made.v1" | "mediation.note-written.v1" | "mediation.call-logged.v1" | "mediation.limit-extended.v1" | "mediation.dispute-kind-changed.v1" | "mediation.limit-passed.v1" | "mediation.suspended.v1" | "mediation.resumed.v1" | "mediation.agreement-drafted.v1" | "mediation.agreement-signed.v1" | "mediation.agreement-effective.v1" | "mediation.renegotiation-opened.v1" | "mediation.renegotiation-ended.v1" | "mediation.ended-without-agreement.v1" | "mediation.standing-changed.v1" | "mediation.anomaly-reported.v1" | "judicial-confirmation.applied.v1" | "judicial-confirmation.correction-asked.v1" | "judicial-confirmation.corrected.v1" | "judicial-confirmation.accepted.v1" | "judicial-confirmation.refused.v1" | "judicial-confirmation.confirmed.v1" | "judicial-confirmation.dismissed.v1" | "judicial-confirmation.application-withdrawn.v1" | "judicial-confirmation.application-window-closed.v1" | "judicial-confirmation.court-overdue.v1" | "judicial-confirmation.extension-decided.v1" | "judicial-confirmation.ruling-extended.v1" | "judicial-confirmation.objection-recorded.v1" | "judicial-confirmation.objection-decided.v1" | "judicial-confirmation.note-written.v1" | "judicial-confirmation.call-logged.v1" | "judicial-confirmation.standing-changed.v1" | "judicial-confirmation.anomaly-reported.v1" | "follow-up.performance-recorded.v1" | "follow-up.agreement-performed.v1" | "follow-up.obligation-overdue.v1" | "follow-up.default-recorded.v1" | "follow-up.enforcement-pack-issued.v1" | "follow-up.visit-recorded.v1" | "follow-up.visit-overdue.v1" | "follow-up.case-closed.v1" | "follow-up.case-archived.v1" | "follow-up.obligation-discharged.v1" | "follow-up.default-ended.v1" | "follow-up.party-succeeded.v1" | "follow-up.entry-reversed.v1" | "follow-up.visit-attempted.v1" | "follow-up.late-dismissal-noted.v1" | "follow-up.note-written.v1" | "follow-up.call-logged.v1" | "follow-up.standing-changed.v1" | "follow-up.anomaly-reported.v1" | "supervision.case-file-exported.v1" | "supervision.day-sealed.v1" | "supervision.day-signed.v1" | "supervision.seal-key-introduced.v1" | "supervision.proof-completed.v1" | "supervision.chain-broken.v1" | "supervision.case-urged.v1" | "supervision.order-given.v1" | "supervision.order-passed-on.v1" | "supervision.order-reported.v1" | "supervision.report-sent-back.v1" | "supervision.report-accepted.v1" | "supervision.order-withdrawn.v1" | "supervision.order-overdue.v1" | "supervision.alert-raised.v1" | "supervision.alert-settled.v1" | "supervision.extension-asked.v1" | "supervision.extension-approved.v1" | "supervision.extension-refused.v1" | "supervision.comment-written.v1" | "supervision.matter-settled.v1" | "supervision.reassignment-proposed.v1" | "supervision.proposal-answered.v1" | "supervision.sample-drawn.v1" | "supervision.case-drawn.v1" | "supervision.case-examined.v1" | "supervision.finding-made.v1";
            data: {
                [key: string]: unknown;
            };
            actor: {
                /** Format: uuid */
                accountId: string;
                name: string;
                roles: ("window-clerk" | "region-clerk" | "grid-worker" | "petition-officer" | "platform-clerk" | "police-officer" | "department-officer" | "arbitration-clerk" | "legal-aid-officer" | "notary" | "psychologist" | "triage-officer" | "centre-director" | "organisation-manager" | "mediator" | "court-clerk" | "follow-up-officer" | "supervisor" | "leader" | "administrator" | "auditor")[];
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                /** Format: uuid */
                mediatorId?: string;
                regionCode?: string;
            };
            correlationId: string;
            causationId: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            previousHash: string;
            hash: string;
            onBehalfOf?: {
                id: string;
                name: string;
            };
        };
        DayStatement: {
            /** @enum {string} */
            format: "one-window/day-seal/1";
            number: number;
            /** Format: date */
            day: string;
            part: number;
            events: number;
            root: string;
            previousRoot: string;
            previousStatement: string;
            record: {
                events: number;
                head: string;
            };
            /** Format: date-time */
            sealedAt: string;
            /** Format: date-time */
            signedAt: string;
            keyId: string;
            proof?: {
                /** Format: date-time */
                begunAt: string;
                cases: number;
                findings: number;
                root: string;
            };
        };
        KeyIntroduction: {
            /** @enum {string} */
            format: "one-window/seal-key/1";
            keyId: string;
            publicKey: {
                /** @enum {string} */
                kty: "OKP";
                /** @enum {string} */
                crv: "Ed25519";
                x: string;
            };
            since: number;
            /** Format: date-time */
            introducedAt: string;
            introducedBy: string;
        };
        ExportedCaseFile: {
            /** @enum {string} */
            format: "one-window/case-file/1";
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: date-time */
            exportedAt: string;
            exportedBy: {
                /** Format: uuid */
                accountId: string;
                name: string;
                organisationName: string;
                reason: string;
            };
            heads: {
                [key: string]: {
                    events: number;
                    hash: string;
                };
            };
            chains: {
                [key: string]: components["schemas"]["RecordedEvent"][];
            };
            seals: {
                /** Format: date */
                day: string;
                part: number;
                events: number;
                root: string;
                previousRoot: string;
                /** Format: date-time */
                sealedAt: string;
                signed?: {
                    statement: components["schemas"]["DayStatement"];
                    signature: string;
                };
            }[];
            proofs: {
                [key: string]: {
                    seal: number;
                    path: string[];
                };
            };
            digest: string;
            sealKeys?: {
                introduction: components["schemas"]["KeyIntroduction"];
                signature: string;
            }[];
        };
        Proof: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "nightly" | "asked" | "sample";
            /** Format: date-time */
            begunAt: string;
            cases: number;
            folded: number;
            services: {
                [key: string]: number;
            };
            findings: number;
            ofOld: number;
            onTheirWay: number;
            askedBy?: string;
            /** Format: date-time */
            resumedAt?: string;
            /** Format: date-time */
            finishedAt?: string;
            root?: string;
            leaves?: number;
        };
        SealKeys: {
            signing: {
                keyId: string;
                fingerprint: string;
                publicKey: {
                    /** @enum {string} */
                    kty: "OKP";
                    /** @enum {string} */
                    crv: "Ed25519";
                    x: string;
                };
            };
            keys: {
                fingerprint: string;
                introduction: components["schemas"]["KeyIntroduction"];
                signature: string;
            }[];
        };
        PublishedSeals: {
            /** @enum {string} */
            format: "one-window/published-seals/1";
            keys: {
                introduction: components["schemas"]["KeyIntroduction"];
                signature: string;
            }[];
            statements: {
                statement: components["schemas"]["DayStatement"];
                signature: string;
            }[];
        };
        PublicStatus: {
            /** Format: date-time */
            asOf: string;
            caseNumber: string;
            stage: {
                /** @enum {string} */
                code: "intake" | "triage" | "offered" | "mediation" | "judicial-confirmation" | "follow-up" | "closed";
                name: string;
                sentence: components["schemas"]["Words"];
            };
            holder: components["schemas"]["CaseHolder"];
            bring: {
                /** @enum {string} */
                reason: "supplement" | "correction" | "session";
                items: components["schemas"]["Words"][];
                /** Format: date */
                on: string;
            }[];
            steps: {
                /** Format: date-time */
                at: string;
                text: components["schemas"]["Words"];
            }[];
            contact?: {
                name: string;
                telephone?: string;
            };
            ways?: components["schemas"]["Remedy"][];
            next?: {
                /** @enum {string} */
                kind: "limit" | "session";
                /** Format: date */
                on: string;
                /** Format: date-time */
                at: string;
                meaning: components["schemas"]["Words"];
                late: boolean;
                place?: string;
                mode?: components["schemas"]["Words"];
            };
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
    cases: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 总体阶段 */
                stage?: "intake" | "triage" | "offered" | "mediation" | "judicial-confirmation" | "follow-up" | "closed";
                /** @description 承办单位编号，或岗位 window、triage-desk、follow-up-desk */
                holder?: string;
                /** @description 区划代码，含其下级 */
                region?: string;
                /** @description 纠纷类型 */
                kind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
                /** @description 是否逾期 */
                late?: "true" | "false";
                /** @description at-risk 逾期或两日内到期；unowned 尚无单位承办；bounced 两次以上退回；anomalies 记录异常；alarms 急件和高风险；suspended 中止调解；alerts 待处置的紧急预警 */
                attention?: "alerts" | "at-risk" | "unowned" | "bounced" | "anomalies" | "alarms" | "suspended";
                /** @description 登记日期自 */
                from?: string;
                /** @description 登记日期至 */
                to?: string;
                /** @description 案件编号或其开头；或者标题中的词，以空格分开 */
                q?: string;
                /** @description 与本单位的关系：registered 本单位登记的；referred 转来本单位的；invited 邀请本单位人员参加调解的 */
                relation?: "registered" | "referred" | "invited";
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
                        items: components["schemas"]["ListedCase"][];
                        next?: string;
                    };
                };
            };
        };
    };
    counts: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 总体阶段 */
                stage?: "intake" | "triage" | "offered" | "mediation" | "judicial-confirmation" | "follow-up" | "closed";
                /** @description 承办单位编号，或岗位 window、triage-desk、follow-up-desk */
                holder?: string;
                /** @description 区划代码，含其下级 */
                region?: string;
                /** @description 纠纷类型 */
                kind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
                /** @description 是否逾期 */
                late?: "true" | "false";
                /** @description at-risk 逾期或两日内到期；unowned 尚无单位承办；bounced 两次以上退回；anomalies 记录异常；alarms 急件和高风险；suspended 中止调解；alerts 待处置的紧急预警 */
                attention?: "alerts" | "at-risk" | "unowned" | "bounced" | "anomalies" | "alarms" | "suspended";
                /** @description 登记日期自 */
                from?: string;
                /** @description 登记日期至 */
                to?: string;
                /** @description 案件编号或其开头；或者标题中的词，以空格分开 */
                q?: string;
                /** @description 与本单位的关系：registered 本单位登记的；referred 转来本单位的；invited 邀请本单位人员参加调解的 */
                relation?: "registered" | "referred" | "invited";
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
                        total: number;
                        countedTo: number;
                        attention: {
                            alerts: number;
                            "at-risk": number;
                            unowned: number;
                            bounced: number;
                            anomalies: number;
                            alarms: number;
                            suspended: number;
                        };
                    };
                };
            };
        };
    };
    casesOfParty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindByPartyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedCase"][];
                        next?: string;
                    };
                };
            };
        };
    };
    people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindPersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonFound"][];
                        more: boolean;
                    };
                };
            };
        };
    };
    case: {
        parameters: {
            query?: {
                /** @description 命令返回的 position，可用逗号连接多个，如 mediation:5,intake:2 */
                atLeast?: string;
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
                    "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    answerTo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                partyId: string;
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
                    "application/json": components["schemas"]["PartyAnswer"];
                };
            };
        };
    };
    version: {
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
                    "application/json": {
                        version: string;
                    };
                };
            };
        };
    };
    verify: {
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
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        whole: boolean;
                        contentUnchanged: boolean;
                        chains: components["schemas"]["ChainVerdict"][];
                    };
                };
            };
        };
    };
    numbers: {
        parameters: {
            query?: {
                /** @description true：供对外发布，少于三件的数不显示 */
                published?: "true" | "false";
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
                    "application/json": components["schemas"]["CityStatistics"];
                };
            };
        };
    };
    orders: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description orders 没有销号的督办（默认）；owed 待反馈；reported 已反馈、待督办人员决定；urges 催办；proposals 改派建议 */
                view?: "orders" | "owed" | "reported" | "urges" | "proposals";
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
                        items: components["schemas"]["AskedLine"][];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    approvals: {
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
                        items: components["schemas"]["ApprovalLine"][];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    samplesDrawn: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
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
                        items: components["schemas"]["Sample"][];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    drawSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawSampleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeSample"];
                };
            };
        };
    };
    sample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sampleId: string;
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
                    "application/json": components["schemas"]["WholeSample"];
                };
            };
        };
    };
    redrawn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sampleId: string;
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
                    "application/json": components["schemas"]["RedrawnSample"];
                };
            };
        };
    };
    file: {
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
                "application/json": components["schemas"]["ExportCaseFileRequest"];
            };
        };
        responses: {
            /** @description one-window/case-file/1; verify it offline with npm run verify -- FILE */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportedCaseFile"];
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
                        items: components["schemas"]["Proof"][];
                        next?: string;
                    };
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
        };
    };
    latest: {
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
                        open: number;
                        ofOld: number;
                        found: components["schemas"]["OpenFinding"][];
                        last?: components["schemas"]["Proof"];
                        running?: components["schemas"]["Proof"];
                        /** Format: date-time */
                        since?: string;
                    };
                };
            };
        };
    };
    one: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description true：只列早先版本留下的、内容没有改动的；false：只列其余的 */
                ofOld?: "true" | "false";
            };
            header?: never;
            path: {
                proofId: string;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "nightly" | "asked" | "sample";
                        /** Format: date-time */
                        begunAt: string;
                        cases: number;
                        folded: number;
                        services: {
                            [key: string]: number;
                        };
                        findings: number;
                        ofOld: number;
                        onTheirWay: number;
                        found: {
                            items: components["schemas"]["OpenFinding"][];
                            next?: string;
                        };
                        askedBy?: string;
                        /** Format: date-time */
                        resumedAt?: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        root?: string;
                        leaves?: number;
                    };
                };
            };
        };
    };
    open: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description true：只列早先版本留下的、内容没有改动的；false：只列其余的 */
                ofOld?: "true" | "false";
                /** @description 只列这件案件的 */
                caseId?: string;
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
                        items: components["schemas"]["OpenFinding"][];
                        next?: string;
                    };
                };
            };
        };
    };
    keys: {
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
                    "application/json": components["schemas"]["SealKeys"];
                };
            };
        };
    };
    seals: {
        parameters: {
            query?: {
                /** @description 封存日期自 */
                from?: string;
                /** @description 封存日期至 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one-window/published-seals/1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSeals"];
                };
            };
        };
    };
    day: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one-window/published-seals/1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSeals"];
                };
            };
        };
    };
    publicStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpStatusRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicStatus"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["StatusPageRequest"];
            };
        };
        responses: {
            /** @description The page; refusals are the page too, with their status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    publicLooks: {
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
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {string} */
                        who: "public";
                        looks: number;
                        /** Format: date-time */
                        lastAt?: string;
                    };
                };
            };
        };
    };
    recordedEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordedEventsFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecordedEvent"][];
                    };
                };
            };
        };
    };
}
