package org.rollcall.bench.lists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.rollcall.acceptance.Cast;

/**
 * Cases put straight into the service's database: copies, under other ids, of one that the service itself opened. Northmoor has more
 * than its share, so that its list has more than a thousand pages of fifty.
 */
final class SownCases {

    static final int COUNCILS = 150;
    static final int SCHOOLS = 300;
    static final int OFFICERS = 40;

    private static final int AT_ONCE = 2_000;
    private static final List<String> STATES = List.of("ACTIVE", "CLOSED", "ACTIVE", "CLOSED", "UNALLOCATED");

    private final MongoCollection<Document> cases;
    private final Document pattern;

    private SownCases(MongoCollection<Document> cases, Document pattern) {
        this.cases = cases;
        this.pattern = pattern;
    }

    static SownCases like(String caseId, MongoDatabase database) {
        MongoCollection<Document> cases = database.getCollection("cases");
        Document pattern =
                cases.find(Filters.eq("_id", Cast.NORTHMOOR + ":" + caseId)).first();
        if (pattern == null) {
            throw new IllegalStateException("The case that was opened is not in the store");
        }
        pattern.put("outbox", List.of());
        pattern.remove("pendingSince");
        pattern.remove("due");
        return new SownCases(cases, pattern);
    }

    static int ofNorthmoor(int cases) {
        return cases * 6 / 100;
    }

    static String school(int number) {
        return String.valueOf(500_000 + number % SCHOOLS);
    }

    static String officer(int number) {
        return "officer-" + number % OFFICERS;
    }

    /** The id of one of Northmoor's cases. */
    String idOf(int number) {
        return uuid("case", number);
    }

    void sow(int howMany) {
        int northmoor = ofNorthmoor(howMany);
        List<Document> batch = new ArrayList<>(AT_ONCE);
        for (int number = 0; number < howMany; number++) {
            String council = number < northmoor ? Cast.NORTHMOOR : "bench-" + number % (COUNCILS - 1);
            batch.add(copy(council, number));
            if (batch.size() == AT_ONCE || number == howMany - 1) {
                cases.insertMany(batch, new InsertManyOptions().ordered(false));
                batch.clear();
            }
        }
    }

    private Document copy(String council, int number) {
        String state = STATES.get(number / OFFICERS % STATES.size());
        Document of = new Document(pattern.get("state", Document.class));
        of.put("state", state);
        of.put("school", new Document("value", school(number)));
        of.put("pupil", new Document("value", uuid("pupil", number)));
        of.put("officer", state.equals("UNALLOCATED") ? null : officer(number));
        of.put("_id", uuid("case", number));
        return new Document(pattern)
                .append("_id", council + ":" + uuid("case", number))
                .append("tenant", council)
                .append("state", of);
    }

    private static String uuid(String of, int number) {
        return UUID.nameUUIDFromBytes((of + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
