// Written by npm run docs:generate from docs/api/centre.openapi.json; do not edit. 935cd5f4963dacaedb864fab5fea9ead 3b42325e749ab09e247f29dd56d95e4a
export interface paths {
    "/api/centre/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/centre/start-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startAgain"];
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
        FillingView: {
            /** @description Cases registered so far */
            done: number;
            total: number;
        };
        BilingualView: {
            zh: string;
            en: string;
        };
        TourAccountView: {
            username: string;
            name: string;
            /** @enum {string} */
            role: "window-clerk" | "region-clerk" | "grid-worker" | "petition-officer" | "platform-clerk" | "police-officer" | "department-officer" | "arbitration-clerk" | "legal-aid-officer" | "notary" | "psychologist" | "triage-officer" | "centre-director" | "organisation-manager" | "mediator" | "court-clerk" | "follow-up-officer" | "supervisor" | "leader" | "administrator" | "auditor";
            organisationName: string;
            /** @description What the role can try in two minutes */
            tryThis: components["schemas"]["BilingualView"];
        };
        DemonstrationView: {
            demonstration: boolean;
            /** @description While the city is being made */
            filling?: components["schemas"]["FillingView"];
            /** @description Of every demonstration account */
            password?: string;
            /** @description One per role, with work waiting */
            accounts?: components["schemas"]["TourAccountView"][];
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
    shown: {
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
                    "application/json": components["schemas"]["DemonstrationView"];
                };
            };
        };
    };
    startAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun; every session ends, progress in `filling` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationView"];
                };
            };
        };
    };
}
