package org.rollcall.referral.caseload;

import org.rollcall.platform.store.Ids;

/**
 * Somebody who has or had a case.
 *
 * @param subject of the sign-in
 */
record TeamMember(String subject) {

    static String id(String subject) {
        return Ids.from("officer", subject);
    }
}
