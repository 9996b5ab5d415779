// Written by npm run docs:generate from docs/api/directory.openapi.json; do not edit. add262d53d15d191bb73bc68d41944c6 87c7e7bc29a38e251c115f9f074e7a1b
export interface paths {
    "/api/directory/dead-letters": {
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
    "/api/directory/dead-letters/{id}": {
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
    "/api/directory/dead-letters/replay": {
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
    "/api/directory/dead-letters/discard": {
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
    "/api/directory/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/keys": {
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
    "/api/directory/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["identityProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/provider/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["beginByProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/provider/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["returnFromProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/provider/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["codeAfterProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/second-factor/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["regions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisations"];
        put?: never;
        post: operations["registerOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/mediators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mediators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}/set-presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}/mediators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerMediator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}/mediators/{mediatorId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeMediator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{organisationId}/mediators/{mediatorId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseMediator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/imports/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImports"];
        put?: never;
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/imports/template/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["codeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/codes/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["codeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/draft-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["draftKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts/{accountId}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts/{accountId}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts/{accountId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts/{accountId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts/{accountId}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts/{accountId}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts/{accountId}/link-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["linkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/accounts/{accountId}/unlink-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlinkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/rotate-signing-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/sign-in-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["signInLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/sign-in-attacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["signInAttacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/machine-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["machineAccounts"];
        put?: never;
        post: operations["createMachineAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/machine-accounts/{machineAccountId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateMachineKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/machine-accounts/{machineAccountId}/keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeMachineKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/machine-accounts/{machineAccountId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMachineAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/machine-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["machineToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readClock"];
        put?: never;
        post: operations["move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCalendar"];
        put?: never;
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["told"];
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
        SignInRequest: {
            username: string;
            password: string;
            /** @description Of the second factor, where the account has one: six digits, or a recovery code */
            code?: string;
        };
        ClosedView: {
            /** @enum {string} */
            how: "suspended" | "dissolved";
            reason: string;
            /** Format: date-time */
            since: string;
        };
        AccountView: {
            /** Format: uuid */
            accountId: string;
            username: string;
            name: string;
            roles: ("window-clerk" | "region-clerk" | "grid-worker" | "petition-officer" | "platform-clerk" | "police-officer" | "department-officer" | "arbitration-clerk" | "legal-aid-officer" | "notary" | "psychologist" | "triage-officer" | "centre-director" | "organisation-manager" | "mediator" | "court-clerk" | "follow-up-officer" | "supervisor" | "leader" | "administrator" | "auditor")[];
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @description Its organisation takes no new cases */
            organisationClosed?: components["schemas"]["ClosedView"];
            /** Format: uuid */
            mediatorId?: string;
            /** @description Made by the demonstration data */
            demonstration: boolean;
            /** @description The account may do nothing else before */
            passwordChangeRequired: boolean;
            /** @description Signing in asks for a code beside the password */
            secondFactor: boolean;
            /** @description Its roles need a second factor, which has to be set up before anything else */
            secondFactorRequired: boolean;
        };
        SessionView: {
            /** @description Programs only */
            accessToken?: string;
            /** @description Programs only; good for one refresh */
            refreshToken?: string;
            /** @description Browsers only; to be sent as x-csrf-token */
            csrfToken?: string;
            /**
             * @description After so long the access token expires
             * @example 120
             */
            expiresInSeconds: number;
            /**
             * @description Without a refresh for so long the session ends
             * @example 1800
             */
            idleEndSeconds: number;
            account: components["schemas"]["AccountView"];
        };
        RefreshTokenRequest: {
            /** @description Absent: taken from the cookie */
            refreshToken?: string;
        };
        ChangePasswordRequest: {
            currentPassword: string;
            newPassword: string;
        };
        PublicKeyView: {
            /** @enum {string} */
            kty: "OKP";
            /** @enum {string} */
            crv: "Ed25519";
            x: string;
            kid: string;
            /** @enum {string} */
            alg: "EdDSA";
            /** @enum {string} */
            use: "sig";
        };
        KeysView: {
            keys: components["schemas"]["PublicKeyView"][];
        };
        ProviderView: {
            /** @description Whether one may sign in by the identity provider of the city */
            offered: boolean;
        };
        ProviderCodeRequest: {
            /** @description Of the authenticator, or a recovery code */
            code: string;
        };
        SecondFactorView: {
            /** @description Whether signing in asks for a code */
            set: boolean;
            /** @description Recovery codes that were not used yet */
            recoveryCodesLeft: number;
        };
        BeginSecondFactorRequest: {
            /** @description The password once more */
            currentPassword: string;
        };
        NewKeyView: {
            /** @description Key in base32 (RFC 4648), to be typed where no picture can be taken; told once */
            key: string;
            /** @description The same as an otpauth address, for a QR code */
            uri: string;
        };
        ConfirmSecondFactorRequest: {
            /** @description The six digits that the authenticator shows now */
            code: string;
        };
        RecoveryCodesView: {
            /** @description Each signs in once in place of a code; told once */
            recoveryCodes: string[];
        };
        RemoveSecondFactorRequest: {
            /** @description The password once more */
            currentPassword: string;
            /** @description Six digits, or a recovery code */
            code: string;
        };
        RegionEntity: {
            /** @example 140502 */
            code: string;
            /** @example 城区 */
            name: string;
            /** @enum {string} */
            level: "city" | "county" | "township" | "village";
            /** @description Code of the region one level up; null for the city */
            parent: string | null;
        };
        RotaEntryView: {
            /** @description ISO weekday, 1 Monday */
            weekday: number;
            /** @example 09:00 */
            from: string;
            /** @example 17:00 */
            to: string;
        };
        DaysOffView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        OrganisationEntity: {
            /** Format: uuid */
            id: string;
            /** @example ORG-001 */
            code: string;
            name: string;
            shortName: string;
            /** @description O11-O78; O34 for a court, O01 for the centre */
            kind: string;
            regionCode: string;
            /** @enum {string} */
            presence: "resident" | "rotating" | "on-call";
            rota: components["schemas"]["RotaEntryView"][] | null;
            /** @description Nobody is at the centre */
            daysOff: components["schemas"]["DaysOffView"][] | null;
            disputeKinds: ("A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99")[];
            chargesFees: boolean;
            /** @description Unified social credit code, GB 32100 */
            creditCode: string | null;
            telephone: string;
            address: string;
            /** @description Post or person to ask for */
            contact: string | null;
            /** @example 晋0502 */
            courtCode: string | null;
            /**
             * @description Takes no new cases
             * @enum {string|null}
             */
            closed: "suspended" | "dissolved" | null;
            closedReason: string | null;
            /** Format: date-time */
            closedSince: string | null;
        };
        OrganisationPage: {
            items: components["schemas"]["OrganisationEntity"][];
            next: string | null;
        };
        MediatorEntity: {
            /** Format: uuid */
            id: string;
            /** @example MED-001 */
            code: string;
            /** Format: uuid */
            organisationId: string;
            name: string;
            /** @enum {string} */
            sex: "male" | "female";
            /** @enum {string} */
            workTime: "full-time" | "part-time";
            specialities: ("A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99")[];
            /** @description Of the office */
            telephone: string | null;
            /**
             * Format: date-time
             * @description Has left, and is not to be appointed
             */
            leftSince: string | null;
            /** @description Has left, or every account of this mediator is deactivated: not to be appointed */
            departed: boolean;
        };
        OrganisationWithMediators: {
            /** Format: uuid */
            id: string;
            /** @example ORG-001 */
            code: string;
            name: string;
            shortName: string;
            /** @description O11-O78; O34 for a court, O01 for the centre */
            kind: string;
            regionCode: string;
            /** @enum {string} */
            presence: "resident" | "rotating" | "on-call";
            rota: components["schemas"]["RotaEntryView"][] | null;
            /** @description Nobody is at the centre */
            daysOff: components["schemas"]["DaysOffView"][] | null;
            disputeKinds: ("A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99")[];
            chargesFees: boolean;
            /** @description Unified social credit code, GB 32100 */
            creditCode: string | null;
            telephone: string;
            address: string;
            /** @description Post or person to ask for */
            contact: string | null;
            /** @example 晋0502 */
            courtCode: string | null;
            /**
             * @description Takes no new cases
             * @enum {string|null}
             */
            closed: "suspended" | "dissolved" | null;
            closedReason: string | null;
            /** Format: date-time */
            closedSince: string | null;
            /** @description Of its entry; to be given as If-Match when it is changed */
            version: number;
            /** @description Accounts of its people that can sign in */
            accounts: number;
            mediators: components["schemas"]["MediatorEntity"][];
        };
        MediatorPage: {
            items: components["schemas"]["MediatorEntity"][];
            next: string | null;
        };
        OrganisationRequest: {
            /** @description 单位全称 */
            name: string;
            /** @description 简称，列表和表单中使用 */
            shortName: string;
            /**
             * @description 单位类别，决定依法可以办什么
             * @enum {string}
             */
            kind: "O01" | "O02" | "O03" | "O11" | "O12" | "O13" | "O14" | "O15" | "O16" | "O21" | "O31" | "O32" | "O33" | "O34" | "O41" | "O42" | "O43" | "O51" | "O52" | "O53" | "O54" | "O55" | "O61" | "O62" | "O71" | "O72" | "O73" | "O74" | "O75" | "O76" | "O77" | "O78" | "O79";
            /** @description 服务的地区：市、县、乡镇或者村、社区的代码 */
            regionCode: string;
            /** @description 受理的纠纷类型；由所选类型分出的新类型一并受理。不主持调解的单位留空 */
            disputeKinds: ("A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99")[];
            /** @description 调解是否向当事人收费 */
            chargesFees: boolean;
            /** @description 对外公开的电话 */
            telephone: string;
            /** @description 办公地址 */
            address: string;
            /** @description 联系人或者岗位 */
            contact?: string;
            /** @description 统一社会信用代码（GB 32100） */
            creditCode?: string;
            /** @description 法院代字，如晋0502；只有人民法院填写 */
            courtCode?: string;
            /** @description 登记或者变更的依据和理由，记入单位的登记历史 */
            reason: string;
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
        RotaRequest: {
            /** @description 星期几，1 为星期一 */
            weekday: number;
            /** @description 开始，如 09:00 */
            from: string;
            /** @description 结束，如 12:00 */
            to: string;
        };
        DaysOffRequest: {
            /**
             * Format: date
             * @description 第一天
             */
            from: string;
            /**
             * Format: date
             * @description 最后一天
             */
            until: string;
        };
        SetPresenceRequest: {
            /**
             * @description resident 常驻，rotating 轮驻，on-call 随叫随驻
             * @enum {string}
             */
            presence: "resident" | "rotating" | "on-call";
            /** @description 每周轮驻时间；只有轮驻的单位填写 */
            rota: components["schemas"]["RotaRequest"][];
            /** @description 不在中心的日子 */
            daysOff: components["schemas"]["DaysOffRequest"][];
            /** @description 理由，记入单位的登记历史 */
            reason: string;
        };
        CloseOrganisationRequest: {
            /** @description 依据和理由，记入单位的登记历史 */
            reason: string;
            /**
             * @description suspended 停止受理，dissolved 注销
             * @enum {string}
             */
            how: "suspended" | "dissolved";
        };
        ReopenOrganisationRequest: {
            /** @description 依据和理由，记入单位的登记历史 */
            reason: string;
        };
        MediatorRequest: {
            /** @description 依据和理由，记入单位的登记历史 */
            reason: string;
            /** @description 姓名 */
            name: string;
            /**
             * @description 性别
             * @enum {string}
             */
            sex: "male" | "female";
            /**
             * @description full-time 专职，part-time 兼职
             * @enum {string}
             */
            workTime: "full-time" | "part-time";
            /** @description 擅长的纠纷类型，可以不填 */
            specialities: ("A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99")[];
            /** @description 办公电话；不填个人电话 */
            telephone?: string;
        };
        ReleaseMediatorRequest: {
            /** @description 依据和理由，记入单位的登记历史 */
            reason: string;
        };
        TryImportRequest: {
            /**
             * @description organisations 单位，mediators 调解员
             * @enum {string}
             */
            kind: "organisations" | "mediators";
            /** @description 文件名，记入导入记录 */
            fileName: string;
            /** @description .xlsx 或者 CSV 文件，base64，不超过 2 MB */
            file: string;
        };
        ApplyImportRequest: {
            /**
             * @description organisations 单位，mediators 调解员
             * @enum {string}
             */
            kind: "organisations" | "mediators";
            /** @description 文件名，记入导入记录 */
            fileName: string;
            /** @description .xlsx 或者 CSV 文件，base64，不超过 2 MB */
            file: string;
            /** @description 试导入得到的 digest；只导入当时显示的内容 */
            digest: string;
            /** @description 依据和理由，记入每个单位的登记历史 */
            reason: string;
        };
        DraftKeysView: {
            /**
             * Format: uuid
             * @description Whose drafts they open
             */
            accountId: string;
            /** @description AES-256 keys, base64url; the first one writes */
            keys: string[];
        };
        AccountListView: {
            /** Format: uuid */
            accountId: string;
            username: string;
            name: string;
            roles: ("window-clerk" | "region-clerk" | "grid-worker" | "petition-officer" | "platform-clerk" | "police-officer" | "department-officer" | "arbitration-clerk" | "legal-aid-officer" | "notary" | "psychologist" | "triage-officer" | "centre-director" | "organisation-manager" | "mediator" | "court-clerk" | "follow-up-officer" | "supervisor" | "leader" | "administrator" | "auditor")[];
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** Format: uuid */
            mediatorId: string | null;
            demonstration: boolean;
            /** @description False once deactivated */
            active: boolean;
            /** @description Locked by an administrator */
            blocked: boolean;
            /**
             * Format: date-time
             * @description After too many wrong passwords, at least for those who come from where they were typed
             */
            lockedUntil: string | null;
            /** @description The first or a reset password was not changed yet */
            passwordChangeRequired: boolean;
            /** @description Signing in asks for a code beside the password */
            secondFactor: boolean;
            /** @description Linked to this `sub` at the identity provider */
            identity: string | null;
            /** @description Holds roles that belong to different people; made before that was refused */
            rolesConflict: boolean;
        };
        AccountPage: {
            items: components["schemas"]["AccountListView"][];
            next: string | null;
        };
        CreateAccountRequest: {
            username: string;
            name: string;
            /** @description First password, changed at the first sign-in; absent: made by the house and told once */
            password?: string;
            roles: ("window-clerk" | "region-clerk" | "grid-worker" | "petition-officer" | "platform-clerk" | "police-officer" | "department-officer" | "arbitration-clerk" | "legal-aid-officer" | "notary" | "psychologist" | "triage-officer" | "centre-director" | "organisation-manager" | "mediator" | "court-clerk" | "follow-up-officer" | "supervisor" | "leader" | "administrator" | "auditor")[];
            /** Format: uuid */
            organisationId: string;
            /**
             * Format: uuid
             * @description Required for, and only for, the role mediator
             */
            mediatorId?: string;
        };
        CreatedAccountView: {
            /** Format: uuid */
            accountId: string;
            /** @description Where no password was given; told once */
            oneTimePassword?: string;
        };
        OneTimePasswordView: {
            /** @description Told once; changed at the first sign-in, within 72 hours */
            oneTimePassword: string;
        };
        LinkIdentityRequest: {
            /** @description `sub` at the configured identity provider */
            subject: string;
        };
        RotatedKeyView: {
            /** @description Id of the new signing key, published at once */
            kid: string;
            /**
             * Format: date-time
             * @description Tokens are signed with it from then on
             */
            signsFrom: string;
        };
        SignInLogView: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "signed-in" | "wrong-password" | "wrong-code" | "wrong-key" | "unknown-name" | "unknown-identity" | "refused-while-locked" | "refused-address" | "refused-ended-key" | "refused-blocked" | "refresh-token-reused" | "signed-out" | "password-changed" | "password-reset" | "account-created" | "account-blocked" | "account-unlocked" | "account-deactivated" | "account-reactivated" | "recovery-code-used" | "second-factor-set" | "second-factor-removed" | "second-factor-reset" | "signed-in-by-provider" | "identity-linked" | "identity-unlinked" | "machine-account-created" | "machine-key-made" | "machine-key-revoked" | "machine-account-ended" | "signing-key-rotated";
            /** Format: uuid */
            accountId: string | null;
            username: string | null;
            /** Format: uuid */
            byAccountId: string | null;
            byUsername: string | null;
            remoteAddress: string | null;
        };
        SignInLogPage: {
            items: components["schemas"]["SignInLogView"][];
            next: string | null;
        };
        AttackedAccountView: {
            /**
             * Format: uuid
             * @description Null: names that nobody has
             */
            accountId: string | null;
            username: string | null;
            /** @description Wrong passwords */
            failures: number;
            /** @description Attempts that a limit turned away */
            refused: number;
            /** @description From so many addresses */
            addresses: number;
            /** Format: date-time */
            lastAt: string;
        };
        AttackingAddressView: {
            /** @description IPv4 address, or the /64 network of an IPv6 address; `other`: many, counted together */
            address: string;
            failures: number;
            refused: number;
            /** @description At so many accounts; names that nobody has count as one */
            accounts: number;
            /** Format: date-time */
            lastAt: string;
        };
        SignInAttacksView: {
            /**
             * Format: date-time
             * @description The day before now is looked at
             */
            since: string;
            accounts: components["schemas"]["AttackedAccountView"][];
            addresses: components["schemas"]["AttackingAddressView"][];
        };
        MachineKeyView: {
            /** Format: uuid */
            keyId: string;
            /** @description How the key begins */
            prefix: string;
            scopes: ("intake:register" | "intake:supplement" | "cases:read" | "statistics:read" | "seals:read" | "directory:read" | "personal:reveal" | "files:export")[];
            /** @enum {string} */
            state: "usable" | "expired" | "revoked";
            /** Format: date-time */
            madeAt: string;
            /** @description Name of the person who made it */
            madeBy: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Its next one should be made: it expires within fourteen days */
            expiresSoon: boolean;
            /**
             * Format: date-time
             * @description Within two minutes
             */
            lastUsedAt: string | null;
            lastAddress: string | null;
        };
        MachineAccountView: {
            /** Format: uuid */
            machineAccountId: string;
            name: string;
            /** @description False once it was ended */
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description The newest first */
            keys: components["schemas"]["MachineKeyView"][];
        };
        MachineAccountList: {
            items: components["schemas"]["MachineAccountView"][];
        };
        CreateMachineAccountRequest: {
            scopes: ("intake:register" | "intake:supplement" | "cases:read" | "statistics:read" | "seals:read" | "directory:read" | "personal:reveal" | "files:export")[];
            /** @description Days after which the key expires */
            expiresInDays: number;
            /** @description The system that uses it; stands in files and logs, marked as a program */
            name: string;
        };
        MadeKeyView: {
            /** Format: uuid */
            machineAccountId: string;
            /** Format: uuid */
            keyId: string;
            /** @description Told once; to be sent as `Authorization: Bearer` */
            key: string;
            /** @description By what it is known later */
            prefix: string;
            /** Format: date-time */
            expiresAt: string;
        };
        RotateKeyRequest: {
            scopes: ("intake:register" | "intake:supplement" | "cases:read" | "statistics:read" | "seals:read" | "directory:read" | "personal:reveal" | "files:export")[];
            /** @description Days after which the key expires */
            expiresInDays: number;
            /** @description Hours for which the keys before may still be used; 0 ends them at once */
            overlapHours: number;
        };
        MachineTokenRequest: {
            /** @description As the program sent it */
            key: string;
            /** @description Where the program called from */
            remoteAddress: string;
        };
        MachineTokenView: {
            accessToken?: string;
            expiresInSeconds?: number;
            /** @enum {string} */
            refused?: "unauthenticated" | "machine-key-ended" | "too-many-requests";
            retryAfterSeconds?: number;
        };
        ClockView: {
            /**
             * Format: date-time
             * @description Instant on the centre's clock
             */
            now: string;
            offsetMilliseconds: number;
            /** @description Whether this installation lets an administrator move it */
            movable: boolean;
        };
        MoveClockRequest: {
            /** @description Centre's clock minus machine's clock, in milliseconds; 0 puts it right again */
            offsetMilliseconds?: number;
            /**
             * Format: date-time
             * @description What the clock shows from now on
             */
            now?: string;
        };
        DayOffView: {
            /** Format: date */
            date: string;
            /** @description Name of the holiday */
            name: string;
        };
        CalendarYearView: {
            year: number;
            /**
             * @description Provisional while the notice for it is not out
             * @enum {string}
             */
            status: "published" | "provisional";
            /** @description Title of the notice, or of the law where there is none yet */
            source: string;
            off: components["schemas"]["DayOffView"][];
            /** @description Weekend days on which work is made up */
            work: string[];
        };
        CalendarView: {
            /** @description Counted up with every notice that was published; running limits name theirs */
            version: number;
            years: components["schemas"]["CalendarYearView"][];
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
        DemonstrationAccountsView: {
            demonstration: boolean;
            /** @description Of every demonstration account */
            password?: string;
            /** @description One per role */
            accounts?: components["schemas"]["TourAccountView"][];
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
        OrganisationHistoryEntry: {
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            act: "registered" | "changed" | "suspended" | "dissolved" | "reopened" | "mediator-registered" | "mediator-changed" | "mediator-left";
            by: {
                name: string;
                organisation: string;
            };
            changes: {
                field: string;
                before?: string | (boolean | string[]);
                after?: string | (boolean | string[]);
            }[];
            reason?: string;
            whom?: string;
        };
        ImportCounts: {
            new: number;
            changed: number;
            same: number;
            error: number;
        };
        ImportLine: {
            line: number;
            name: string;
            /** @enum {string} */
            verdict: "new" | "changed" | "same" | "error";
            changes: {
                field: string;
                before?: string;
                after?: string;
            }[];
            faults: {
                column: string;
                zh: string;
                en: string;
            }[];
            code?: string;
        };
        DirectoryImport: {
            /** Format: uuid */
            importId: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "organisations" | "mediators";
            by: string;
            fileName: string;
            reason: string;
            counts: components["schemas"]["ImportCounts"];
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
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    me: {
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
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Every session of the account has ended, this one too */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                    "application/json": components["schemas"]["KeysView"];
                };
            };
        };
    };
    identityProvider: {
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
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    beginByProvider: {
        parameters: {
            query?: {
                /** @description Path of the page that is wanted */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    returnFromProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    codeAfterProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderCodeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    read: {
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
                    "application/json": components["schemas"]["SecondFactorView"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKeyView"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSecondFactorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    regions: {
        parameters: {
            query?: {
                /** @description Code of the region one level up; absent: the city */
                parent?: string;
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
                    "application/json": components["schemas"]["RegionEntity"][];
                };
            };
        };
    };
    organisations: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Default 20 */
                limit?: number;
                /** @description O11-O78; O34 courts, O01 the centre */
                kind?: string;
                /** @description Only those that mediate it */
                disputeKind?: "A01" | "A02" | "A03" | "A04" | "A05" | "A06" | "A07" | "A08" | "A09" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15" | "A16" | "A17" | "A18" | "A19" | "A99";
                /** @description Only those of this region or one below it */
                region?: string;
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
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
        };
    };
    registerOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    organisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
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
                    "application/json": components["schemas"]["OrganisationWithMediators"];
                };
            };
        };
    };
    mediators: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Default 20 */
                limit?: number;
                organisationId?: string;
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
                    "application/json": components["schemas"]["MediatorPage"];
                };
            };
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPresenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    closeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseOrganisationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    reopenOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenOrganisationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    organisationHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
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
                        items: components["schemas"]["OrganisationHistoryEntry"][];
                    };
                };
            };
        };
    };
    registerMediator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediatorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    changeMediator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                mediatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediatorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    releaseMediator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                mediatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseMediatorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    tryImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryImportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        digest: string;
                        counts: components["schemas"]["ImportCounts"];
                        unread: {
                            zh: string;
                            en: string;
                        }[];
                        lines: components["schemas"]["ImportLine"][];
                    };
                };
            };
        };
    };
    listImports: {
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
                        items: components["schemas"]["DirectoryImport"][];
                    };
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyImportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        importId: string;
                        counts: components["schemas"]["ImportCounts"];
                    };
                };
            };
        };
    };
    template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "organisations" | "mediators";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    codeLists: {
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
                        lists: {
                            list: string;
                            zh: string;
                            en: string;
                            link: string;
                            from?: {
                                zh: string;
                                en: string;
                            };
                            codes?: {
                                code: string;
                                zh: string;
                                en?: string;
                                level?: string;
                                parent?: string | null;
                                status?: number;
                                nextZh?: string;
                                nextEn?: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    codeList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
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
                        list: string;
                        zh: string;
                        en: string;
                        link: string;
                        codes: {
                            code: string;
                            zh: string;
                            en?: string;
                            level?: string;
                            parent?: string | null;
                            status?: number;
                            nextZh?: string;
                            nextEn?: string;
                        }[];
                        from?: {
                            zh: string;
                            en: string;
                        };
                    };
                };
            };
        };
    };
    draftKeys: {
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
                    "application/json": components["schemas"]["DraftKeysView"];
                };
            };
        };
    };
    accounts: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Default 20 */
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
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccountView"];
                };
            };
        };
    };
    lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
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
                    "application/json": components["schemas"]["OneTimePasswordView"];
                };
            };
        };
    };
    resetFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    linkAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkIdentityRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unlinkAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rotate: {
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
                    "application/json": components["schemas"]["RotatedKeyView"];
                };
            };
        };
    };
    signInLog: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Default 20 */
                limit?: number;
                accountId?: string;
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
                    "application/json": components["schemas"]["SignInLogPage"];
                };
            };
        };
    };
    signInAttacks: {
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
                    "application/json": components["schemas"]["SignInAttacksView"];
                };
            };
        };
    };
    machineAccounts: {
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
                    "application/json": components["schemas"]["MachineAccountList"];
                };
            };
        };
    };
    createMachineAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMachineAccountRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKeyView"];
                };
            };
        };
    };
    rotateMachineKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machineAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateKeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKeyView"];
                };
            };
        };
    };
    revokeMachineKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machineAccountId: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endMachineAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machineAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    machineToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachineTokenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineTokenView"];
                };
            };
        };
    };
    readClock: {
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
                    "application/json": components["schemas"]["ClockView"];
                };
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    readCalendar: {
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
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CommandAnswerView"];
                };
            };
        };
    };
    told: {
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
                    "application/json": components["schemas"]["DemonstrationAccountsView"];
                };
            };
        };
    };
}
