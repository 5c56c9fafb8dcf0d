package org.rollcall.referral.pupil;

import org.rollcall.referral.PupilId;

/** The store's record of a pupil: grows with each of attendance-service's events about them. */
record KnownPupil(Pupil pupil) {

    static KnownPupil first(PupilNews news) {
        return new KnownPupil(news.changes(Pupil.unknown(new PupilId(news.pupilId()))));
    }

    KnownPupil hearing(PupilNews news) {
        return new KnownPupil(news.changes(pupil));
    }
}
