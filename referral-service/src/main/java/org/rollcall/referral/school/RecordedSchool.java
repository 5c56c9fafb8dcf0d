package org.rollcall.referral.school;

import org.rollcall.referral.SchoolUrn;

/** The store's record of a school: replaced whole whenever attendance-service records it anew. */
record RecordedSchool(School school) {

    static RecordedSchool of(SchoolRecorded news) {
        return new RecordedSchool(
                new School(new SchoolUrn(news.urn()), news.type(), news.commissioning(), news.calendar()));
    }
}
