package org.rollcall.bench.ingest;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;

/**
 * The service and its database, ready to be measured: councils are onboarded, schools and pupils sown. Each run has councils of its
 * own, so that it finds nothing of an earlier one; the year of its marks has just ended.
 */
final class Ground {

    private final MongoDatabase database;
    private final ServiceClient service;
    private final OwnIssuer issuer;
    private final Seeds seeds;
    private final String run;

    Ground(MongoDatabase database, ServiceClient service, OwnIssuer issuer) {
        this.database = database;
        this.service = service;
        this.issuer = issuer;
        this.run = "b" + Long.toString(System.currentTimeMillis() / 1000, 36) + "-";
        this.seeds = new Seeds(database, service, issuer, run + "pattern");
        service.put(
                "/demo/clock",
                issuer.bearer(run + "pattern", "council-admin", "admin"),
                "{\"now\":\"2026-07-22T18:00:00\"}");
    }

    /** So many new schools, council by council in turn, each council with its topics. */
    List<MadeUpSchool> sow(String councils, int howMany, int schools, int pupils) {
        List<MadeUpSchool> sown = new ArrayList<>(schools);
        for (int council = 0; council < howMany; council++) {
            String name = run + councils + council;
            service.put(
                    "/council", issuer.bearer(name, "council-admin", "admin"), "{\"name\":\"C\",\"laCode\":\"998\"}");
        }
        for (int school = 0; school < schools; school++) {
            sown.add(new MadeUpSchool(run + councils + school % howMany, school / howMany, pupils));
        }
        for (int from = 0; from < schools; from += 100) {
            seeds.sow(sown.subList(from, Math.min(from + 100, schools)));
        }
        return sown;
    }

    Sending sending() {
        return new Sending(service, issuer);
    }

    PlainWrites plainWrites() {
        return new PlainWrites(database);
    }

    PageReader reader(MadeUpSchool school) {
        return new PageReader(service, issuer.bearer(school.council(), "attendance-officer", "officer"), school.urn());
    }
}
