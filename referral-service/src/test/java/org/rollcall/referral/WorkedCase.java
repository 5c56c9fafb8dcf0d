package org.rollcall.referral;

import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case of a pupil whose parents a referral has named, given to the officer of the council. */
public final class WorkedCase {

    public final OneCouncil council;
    public final String id;
    public final String path;
    /** Two of them, as the form names them. */
    public final List<String> parents;

    public WorkedCase(ApplicationContext service) {
        council = new OneCouncil(service);
        String referral = council.draft(council.form());
        council.submit(referral);
        parents =
                texts(json(council.get(council.officer, referral + "/parents")).path("parents"), "id");
        id = KnownCases.open(service, council.id, council.pupil, OneCouncil.SCHOOL, parents);
        path = CASES + "/" + id;
        step(council.leader, "allocation", Map.of("officer", "attendance-officer@" + council.id));
    }

    /** Something of the case made anew; answers where it is. */
    public String make(TestToken who, String what, Object body) {
        MvcTestResult made = council.postTo(path + what, who, UUID.randomUUID().toString(), body);
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    /** A step of the case itself. */
    public MvcTestResult step(TestToken who, String step, Object body) {
        return change(who, path, step, body);
    }

    /** A step of something of the case, as it is now. */
    public MvcTestResult change(TestToken who, String record, String step, Object body) {
        return council.put(who, record + "/" + step, () -> council.get(council.leader, record), body);
    }
}
