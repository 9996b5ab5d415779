// Written by npm run docs:generate from docs/api/intake.openapi.json; do not edit. 7c9b275fb67434ec4829af9f5ab8f92a b4d6bf3c8665fb7202239a96e773a588
export interface paths {
    "/api/intake/dead-letters": {
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
    "/api/intake/dead-letters/{id}": {
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
    "/api/intake/dead-letters/replay": {
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
    "/api/intake/dead-letters/discard": {
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
    "/api/intake/access-log": {
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
    "/api/intake/proof": {
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
    "/api/intake/calendar/dry-run": {
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
    "/api/intake/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/cases/{caseId}/parties/{partyId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/cases/{caseId}": {
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
    "/api/intake/cases/{caseId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receipt"];
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
        PartyRequest: {
            /**
             * @description 当事人地位
             * @enum {string}
             */
            role: "applicant" | "respondent" | "third-party";
            /**
             * @description 当事人类型
             * @enum {string}
             */
            kind: "natural-person" | "legal-person" | "unincorporated-organisation";
            /** @description 姓名或名称 */
            name: string;
            /** @description 身份证件号码；没有 documentKind 的，为居民身份号码（GB 11643，18 位）；只以密文保存 */
            identityNumber?: string;
            /**
             * @description 自然人的证件种类，与 identityNumber 同时填写；不填的，为居民身份证。见 GET /api/directory/codes
             * @enum {string}
             */
            documentKind?: "resident-identity-card" | "residence-permit" | "hong-kong-macao-travel-permit" | "taiwan-travel-permit" | "foreigner-permanent-residence-card" | "passport" | "other-document";
            /** @description 签发证件的国家（地区）或者机关，documentKind 为 other-document 时必填 */
            documentIssuer?: string;
            /** @description 统一社会信用代码（GB 32100） */
            creditCode?: string;
            /** @description 联系电话：手机，带区号的座机（可带分机），400，境外号码以 + 开头；只以密文保存 */
            phone?: string;
            /** @description 住址，只以密文保存 */
            address?: string;
            /**
             * @description 自然人的民事行为能力；不填的，按身份证件上的年龄
             * @enum {string}
             */
            capacity?: "full" | "limited" | "none";
            /**
             * @description 自然人的性别（GB/T 2261.1）；身份证件号码上有的，不必填写，填写的应当一致
             * @enum {string}
             */
            sex?: "male" | "female" | "unknown" | "not-stated";
            /**
             * @description 自然人的民族（GB/T 3304 数字代码）；只以密文保存
             * @enum {string}
             */
            ethnicity?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "97" | "98";
            /**
             * Format: date
             * @description 自然人的出生日期；身份证件号码上有的，不必填写，填写的应当一致；只以密文保存
             */
            birthDate?: string;
            /** @description 自然人的职业 */
            occupation?: string;
            /** @description 行政区划代码 */
            regionCode?: string;
        };
        RegisterCaseRequest: {
            /**
             * @description 来源
             * @enum {string}
             */
            source: "S01" | "S02" | "S03" | "S10" | "S11" | "S20" | "S21" | "S22" | "S23" | "S24" | "S25" | "S26" | "S27" | "S28" | "S29" | "S30" | "S31" | "S32" | "S33" | "S34" | "S35" | "S36";
            /** @description 来源单位的编号（工单、移送函上的号码）。同一来源的同一编号只登记一次：再次登记答复 409 external-reference-registered，并给出已登记案件的编号和链接 */
            externalReference?: string;
            /** @description 同一编号下确系另一件纠纷，与 anotherReason 同时填写 */
            another?: boolean;
            /** @description 为什么是另一件纠纷，与 another 同时填写 */
            anotherReason?: string;
            /** @description 一句话说明纠纷 */
            title: string;
            /** @description 纠纷简要情况 */
            facts: string;
            /** @description 申请事项 */
            claims: string[];
            /** @description 涉及金额（分） */
            amountFen?: number;
            /** @description 当事人，申请人与被申请人各至少一名 */
            parties: components["schemas"]["PartyRequest"][];
            /**
             * Format: date
             * @description 纠纷发生日期
             */
            occurredOn?: string;
            /** @description 纠纷发生地代码，本市的县、乡、村：国家统计局统计用区划代码（2023年6月30日）（nbs-2023），见 GET /api/directory/codes/regions */
            regionCode: string;
            /** @description 该代码在来源系统中的名称；与代码不符的不予登记，因为民政部门与统计部门的乡镇代码不同 */
            regionName?: string;
            /**
             * Format: date
             * @description 申请日期，默认今天；劳动争议的期限从这一天起算
             */
            appliedOn?: string;
            /** @description 急：可能激化，分流时优先 */
            urgent?: boolean;
            /** @description 法院、仲裁机构或者行政机关已经受理 */
            pendingElsewhere?: boolean;
        };
        RegistrationAnswerView: {
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
            /**
             * @description 案件编号
             * @example JC-140502-20261129-000368
             */
            caseNumber: string;
            /**
             * @description 查询码，与登记时所留电话号码的后四位一起打开公开查询页；没有留电话号码的不发
             * @example 7KQM-2XRP-9HTN
             */
            receiptCode?: string;
        };
        RevealPartyRequest: {
            /** @description 需要查看的字段 */
            fields: ("identityNumber" | "phone" | "address" | "serviceAddress" | "ethnicity" | "birthDate")[];
            /**
             * @description 用途，将被记录；不选的视为其他用途
             * @enum {string}
             */
            purpose?: "call" | "service" | "paper" | "identity" | "other";
            /** @description 查看原因，将被记录；其他用途应当写明 */
            reason?: string;
            /** @description 查看这次更正（corrections 中的 amendment）之前登记的内容；不填的，为现在登记的内容 */
            before?: number;
        };
        MaterialRequest: {
            /** @description 材料名称 */
            item: string;
            /** @description 说明 */
            note?: string;
        };
        RequestSupplementRequest: {
            /** @description 需要补正的材料 */
            items: components["schemas"]["MaterialRequest"][];
            /**
             * Format: date
             * @description 补正期限
             */
            dueOn: string;
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
        AnswerSupplementRequest: {
            /** @description 收到的材料 */
            answers: components["schemas"]["MaterialRequest"][];
            /** @description 补充的事实 */
            addedFacts?: string;
        };
        TakeBackSupplementRequest: {
            /** @description 不再要求的原因 */
            reason: string;
        };
        DeemWithdrawnRequest: {
            /**
             * Format: date
             * @description 告知申请人的日期
             */
            toldOn: string;
            /**
             * @description 告知方式
             * @enum {string}
             */
            manner: "in-person" | "in-writing" | "telephone" | "message";
            /** @description 说明 */
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
        DeclineRequest: {
            /**
             * @description 法定理由
             * @enum {string}
             */
            ground: "N1" | "N2" | "N3" | "N4";
            /** @description 具体说明 */
            reason: string;
        };
        WithdrawRequest: {
            /**
             * Format: uuid
             * @description 撤回申请的申请人
             */
            partyId: string;
            /** @description 撤回原因 */
            reason: string;
        };
        EndMediationRequest: {
            /**
             * Format: uuid
             * @description 要求终止的当事人
             */
            partyId: string;
            /**
             * @description 理由
             * @enum {string}
             */
            ground: "E11" | "E21" | "E05";
            /** @description 当事人的说明 */
            reason: string;
        };
        AskToReopenRequest: {
            /** @description 恢复办理的理由 */
            reason: string;
        };
        RefuseReopeningRequest: {
            /** @description 不恢复办理的理由 */
            reason: string;
        };
        CorrectRegistrationRequest: {
            /** @description 纠纷名称 */
            title?: string;
            /** @description 简要情况 */
            facts?: string;
            /** @description 申请事项 */
            claims?: string[];
            /** @description 涉及金额 */
            amountFen?: number | null;
            /**
             * Format: date
             * @description 发生日期
             */
            occurredOn?: string | null;
            /** @description 发生地 */
            regionCode?: string;
            /**
             * Format: date
             * @description 申请日期
             */
            appliedOn?: string;
            /** @description 急 */
            urgent?: boolean;
            /** @description 法院、仲裁机构或者行政机关已经受理 */
            pendingElsewhere?: boolean;
            /** @description 更正原因 */
            reason: string;
        };
        CorrectPartyRequest: {
            /**
             * Format: uuid
             * @description 当事人
             */
            partyId: string;
            /**
             * @description 当事人地位
             * @enum {string}
             */
            role?: "applicant" | "respondent" | "third-party";
            /**
             * @description 当事人类型
             * @enum {string}
             */
            kind?: "natural-person" | "legal-person" | "unincorporated-organisation";
            /** @description 姓名或名称 */
            name?: string;
            /**
             * @description 证件种类
             * @enum {string|null}
             */
            documentKind?: "resident-identity-card" | "residence-permit" | "hong-kong-macao-travel-permit" | "taiwan-travel-permit" | "foreigner-permanent-residence-card" | "passport" | "other-document" | null;
            /** @description 身份证件号码 */
            identityNumber?: string | null;
            /** @description 签发国家或机关 */
            documentIssuer?: string | null;
            /**
             * @description 民事行为能力
             * @enum {string|null}
             */
            capacity?: "full" | "limited" | "none" | null;
            /**
             * @description 性别
             * @enum {string|null}
             */
            sex?: "male" | "female" | "unknown" | "not-stated" | null;
            /**
             * Format: date
             * @description 出生日期
             */
            birthDate?: string | null;
            /**
             * @description 民族
             * @enum {string|null}
             */
            ethnicity?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "97" | "98" | null;
            /** @description 职业 */
            occupation?: string | null;
            /** @description 统一社会信用代码 */
            creditCode?: string | null;
            /** @description 居住地 */
            regionCode?: string | null;
            /** @description 电话号码 */
            phone?: string | null;
            /** @description 住址 */
            address?: string | null;
            /** @description 送达地址 */
            serviceAddress?: string | null;
            /** @description 送达地址由谁确认 */
            serviceAddressConfirmedBy?: string | null;
            /**
             * Format: date
             * @description 确认日期
             */
            serviceAddressConfirmedOn?: string;
            /** @description 原因 */
            reason: string;
        };
        CorrectContactRequest: {
            /**
             * Format: uuid
             * @description 当事人
             */
            partyId: string;
            /** @description 电话号码 */
            phone?: string | null;
            /** @description 住址 */
            address?: string | null;
            /** @description 送达地址 */
            serviceAddress?: string | null;
            /** @description 送达地址由谁确认 */
            serviceAddressConfirmedBy?: string | null;
            /**
             * Format: date
             * @description 确认日期
             */
            serviceAddressConfirmedOn?: string;
            /** @description 原因 */
            reason: string;
        };
        AddPartyRequest: {
            /**
             * @description 当事人地位
             * @enum {string}
             */
            role: "applicant" | "respondent" | "third-party";
            /**
             * @description 当事人类型
             * @enum {string}
             */
            kind: "natural-person" | "legal-person" | "unincorporated-organisation";
            /** @description 姓名或名称 */
            name: string;
            /**
             * @description 证件种类
             * @enum {string|null}
             */
            documentKind?: "resident-identity-card" | "residence-permit" | "hong-kong-macao-travel-permit" | "taiwan-travel-permit" | "foreigner-permanent-residence-card" | "passport" | "other-document" | null;
            /** @description 身份证件号码 */
            identityNumber?: string | null;
            /** @description 签发国家或机关 */
            documentIssuer?: string | null;
            /**
             * @description 民事行为能力
             * @enum {string|null}
             */
            capacity?: "full" | "limited" | "none" | null;
            /**
             * @description 性别
             * @enum {string|null}
             */
            sex?: "male" | "female" | "unknown" | "not-stated" | null;
            /**
             * Format: date
             * @description 出生日期
             */
            birthDate?: string | null;
            /**
             * @description 民族
             * @enum {string|null}
             */
            ethnicity?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "97" | "98" | null;
            /** @description 职业 */
            occupation?: string | null;
            /** @description 统一社会信用代码 */
            creditCode?: string | null;
            /** @description 居住地 */
            regionCode?: string | null;
            /** @description 电话号码 */
            phone?: string | null;
            /** @description 住址 */
            address?: string | null;
            /** @description 送达地址 */
            serviceAddress?: string | null;
            /** @description 送达地址由谁确认 */
            serviceAddressConfirmedBy?: string | null;
            /**
             * Format: date
             * @description 确认日期
             */
            serviceAddressConfirmedOn?: string;
            /** @description 原因 */
            reason: string;
        };
        LetPartyLeaveRequest: {
            /**
             * Format: uuid
             * @description 当事人
             */
            partyId: string;
            /** @description 退出原因 */
            reason: string;
        };
        ReplacePartyRequest: {
            /**
             * Format: uuid
             * @description 当事人
             */
            partyId: string;
            /**
             * @description 由谁承受
             * @enum {string}
             */
            ground: "heir" | "successor";
            /**
             * @description 当事人类型
             * @enum {string}
             */
            kind: "natural-person" | "legal-person" | "unincorporated-organisation";
            /** @description 姓名或名称 */
            name: string;
            /**
             * @description 证件种类
             * @enum {string|null}
             */
            documentKind?: "resident-identity-card" | "residence-permit" | "hong-kong-macao-travel-permit" | "taiwan-travel-permit" | "foreigner-permanent-residence-card" | "passport" | "other-document" | null;
            /** @description 身份证件号码 */
            identityNumber?: string | null;
            /** @description 签发国家或机关 */
            documentIssuer?: string | null;
            /**
             * @description 民事行为能力
             * @enum {string|null}
             */
            capacity?: "full" | "limited" | "none" | null;
            /**
             * @description 性别
             * @enum {string|null}
             */
            sex?: "male" | "female" | "unknown" | "not-stated" | null;
            /**
             * Format: date
             * @description 出生日期
             */
            birthDate?: string | null;
            /**
             * @description 民族
             * @enum {string|null}
             */
            ethnicity?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "97" | "98" | null;
            /** @description 职业 */
            occupation?: string | null;
            /** @description 统一社会信用代码 */
            creditCode?: string | null;
            /** @description 居住地 */
            regionCode?: string | null;
            /** @description 电话号码 */
            phone?: string | null;
            /** @description 住址 */
            address?: string | null;
            /** @description 送达地址 */
            serviceAddress?: string | null;
            /** @description 送达地址由谁确认 */
            serviceAddressConfirmedBy?: string | null;
            /**
             * Format: date
             * @description 确认日期
             */
            serviceAddressConfirmedOn?: string;
            /** @description 原因 */
            reason: string;
        };
        NameRepresentativeRequest: {
            /**
             * Format: uuid
             * @description 当事人
             */
            partyId: string;
            /**
             * @description 代理人类型
             * @enum {string}
             */
            kind: "guardian" | "agent" | "legal-representative";
            /** @description 姓名 */
            name: string;
            /** @description 与当事人的关系 */
            relation?: string;
            /**
             * @description 代理权限
             * @enum {string}
             */
            authority?: "general" | "special";
            /**
             * Format: date
             * @description 自何日起
             */
            since: string;
            /** @description 依据 */
            reason: string;
        };
        EndRepresentationRequest: {
            /**
             * Format: uuid
             * @description 当事人
             */
            partyId: string;
            /**
             * Format: uuid
             * @description 代理人
             */
            representativeId: string;
            /** @description 终止原因 */
            reason: string;
        };
        ChooseRepresentativesRequest: {
            /** @description 推选的代表人 */
            partyIds: string[];
            /** @description 由其代表的当事人 */
            representedPartyIds: string[];
            /** @description 其中同意代表人代为和解、签署协议的 */
            maySettleForPartyIds?: string[];
            /**
             * Format: date
             * @description 推选日期
             */
            chosenOn: string;
            /**
             * @description 推选的方式
             * @enum {string}
             */
            manner: "in-person" | "in-writing" | "telephone" | "message";
            /** @description 依据 */
            reason: string;
        };
        DismissRepresentativeRequest: {
            /**
             * Format: uuid
             * @description 当事人
             */
            partyId: string;
            /** @description 原因 */
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
        WindowLine: {
            /** Format: uuid */
            caseId: string;
            version: number;
            /** @enum {string} */
            stage: "none" | "registered" | "supplement-requested" | "handed-over" | "declined" | "withdrawn" | "closed";
            stageName: string;
            caseNumber: string;
            title: string;
            /** Format: date-time */
            registeredAt: string;
            urgent: boolean;
            /** Format: date */
            supplementDueOn: string | null;
            /** Format: date-time */
            supplementAnsweredAt: string | null;
            /** Format: date-time */
            reopeningAskedAt: string | null;
        };
        RevealedParty: {
            /** Format: uuid */
            partyId: string;
            revealed: {
                identityNumber?: string;
                phone?: string;
                address?: string;
                serviceAddress?: string;
                ethnicity?: string;
                birthDate?: string;
            };
            position: string;
        };
        GroupLine: {
            /** Format: uuid */
            caseId: string;
            version: number;
            /** @enum {string} */
            stage: "none" | "registered" | "supplement-requested" | "handed-over" | "declined" | "withdrawn" | "closed";
            stageName: string;
            caseNumber: string;
            title: string;
            urgent: boolean;
            groups: {
                /** @enum {string} */
                role: "applicant" | "respondent" | "third-party";
                /** @enum {string} */
                says: "shall-choose" | "may-choose" | "too-many";
                size: number;
                chosen: number;
                basis: string;
                basisEn: string;
                most?: number;
            }[];
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
        IntakeCase: {
            /** Format: uuid */
            caseId: string;
            allowedActions: string[];
            next: components["schemas"]["NextAction"][];
            /** @enum {string} */
            stage: "none" | "registered" | "supplement-requested" | "handed-over" | "declined" | "withdrawn" | "closed";
            stageName: string;
            version: number;
            position: string;
            clocks: components["schemas"]["RunningClock"][];
            parties: components["schemas"]["PartyView"][];
            supplements: {
                /** Format: date-time */
                answeredAt: string;
                addedFacts?: string;
                materials?: components["schemas"]["Material"][];
            }[];
            formerParties: components["schemas"]["PartyView"][];
            groups: {
                /** @enum {string} */
                role: "applicant" | "respondent" | "third-party";
                /** @enum {string} */
                says: "shall-choose" | "may-choose" | "too-many";
                size: number;
                chosen: number;
                basis: string;
                basisEn: string;
                most?: number;
            }[];
            corrections: {
                amendment: number;
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
                changes: {
                    /** @enum {string} */
                    field: "title" | "facts" | "claims" | "amountFen" | "occurredOn" | "regionCode" | "appliedOn" | "urgent" | "pendingElsewhere" | "role" | "kind" | "name" | "capacity" | "sex" | "ethnicity" | "birthDate" | "occupation" | "identityNumber" | "documentKind" | "documentIssuer" | "creditCode" | "phone" | "regionCode" | "address" | "serviceAddress" | "serviceAddressConfirmed";
                    before?: string;
                    beforeEn?: string;
                    after?: string;
                    afterEn?: string;
                }[];
                /** Format: uuid */
                partyId?: string;
                text?: string;
                textEn?: string;
            }[];
            caseNumber?: string;
            /** Format: date-time */
            registeredAt?: string;
            /** @enum {string} */
            source?: "S01" | "S02" | "S03" | "S10" | "S11" | "S20" | "S21" | "S22" | "S23" | "S24" | "S25" | "S26" | "S27" | "S28" | "S29" | "S30" | "S31" | "S32" | "S33" | "S34" | "S35" | "S36";
            externalReference?: string;
            another?: {
                reason: string;
            };
            title?: string;
            facts?: string;
            claims?: string[];
            amountFen?: number;
            /** Format: date */
            occurredOn?: string;
            regionCode?: string;
            /** Format: date */
            appliedOn?: string;
            urgent?: boolean;
            pendingElsewhere?: boolean;
            supplement?: {
                items: string[];
                /** Format: date */
                dueOn: string;
                materials?: components["schemas"]["Material"][];
            };
            holder?: {
                /** Format: uuid */
                organisationId: string;
                name: string;
                /** Format: date-time */
                since: string;
            };
            ending?: {
                reason: string;
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                partyId?: string;
            };
            reopening?: {
                reason: string;
                /** Format: date-time */
                askedAt: string;
                by: string;
            };
        };
        Receipt: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: date-time */
            registeredAt: string;
            title: string;
            claims: string[];
            parties: {
                /** @enum {string} */
                role: "applicant" | "respondent" | "third-party";
                name: string;
            }[];
            /** Format: date */
            triageBy: string;
            next: string;
            registeredBy?: string;
            receiptCode?: string;
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
                /** @description 同时返回符合条件的总数 total，10000 表示不少于此数 */
                count?: "true";
                /** @description 阶段 */
                stage?: "none" | "registered" | "supplement-requested" | "handed-over" | "declined" | "withdrawn" | "closed";
                /** @description 补正：awaited 待补，先到期的在前；answered 已补且尚未移交，新补的在前。与 stage、registeredOn 不同用 */
                supplement?: "awaited" | "answered";
                /** @description 报请恢复办理、等待中心主任决定的，先报请的在前 */
                reopening?: "asked";
                /** @description 登记日期 */
                registeredOn?: string;
                /** @description 来源单位的编号，先登记的在前；不与 stage、supplement、registeredOn 同用 */
                externalReference?: string;
                /** @description 来源，与 externalReference 同用 */
                source?: "S01" | "S02" | "S03" | "S10" | "S11" | "S20" | "S21" | "S22" | "S23" | "S24" | "S25" | "S26" | "S27" | "S28" | "S29" | "S30" | "S31" | "S32" | "S33" | "S34" | "S35" | "S36";
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
                        items: components["schemas"]["WindowLine"][];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationAnswerView"];
                };
            };
        };
    };
    reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealPartyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedParty"];
                };
            };
        };
    };
    groups: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 同时返回符合条件的总数 total，10000 表示不少于此数 */
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
                        items: components["schemas"]["GroupLine"][];
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
                    "application/json": components["schemas"]["IntakeCase"];
                };
            };
        };
    };
    receipt: {
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
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
}
