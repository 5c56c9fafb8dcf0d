package org.rollcall.bench.ingest;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/**
 * Puts schools and their pupils straight into the service's database: copies, under other numbers, of one school that the service
 * itself recorded, so that they have the shape that it gives them.
 */
final class Seeds {

    private static final int AT_ONCE = 2_000;

    private final MongoDatabase database;
    private final MadeUpSchool pattern;
    private final Document school;
    private final Document pupil;

    Seeds(MongoDatabase database, ServiceClient service, OwnIssuer issuer, String council) {
        this.database = database;
        this.pattern = new MadeUpSchool(council, 9999, 1);
        String admin = issuer.bearer(pattern.council(), "council-admin", "admin");
        service.put("/council", admin, "{\"name\":\"Pattern\",\"laCode\":\"998\"}");
        service.put("/schools/" + pattern.urn(), admin, MadeUpSchool.school());
        service.postCsv(
                "/schools/" + pattern.urn() + "/roll-imports",
                issuer.bearer(pattern.council(), "system", "mis", pattern.urn()),
                pattern.roll().getBytes(StandardCharsets.UTF_8));
        this.school = only("schools");
        this.pupil = only("pupils");
    }

    private Document only(String collection) {
        Document found = database.getCollection(collection)
                .find(Filters.eq("tenant", pattern.council()))
                .first();
        if (found == null) {
            throw new IllegalStateException("The pattern left nothing in " + collection);
        }
        found.put("outbox", List.of());
        found.remove("pendingSince");
        return found;
    }

    void sow(List<MadeUpSchool> schools) {
        List<Document> schoolDocuments = new ArrayList<>();
        List<Document> pupilDocuments = new ArrayList<>();
        for (MadeUpSchool next : schools) {
            schoolDocuments.add(copy(school, next, next.urn(), next.urn(), pattern.upn(0)));
            for (int i = 0; i < next.pupils(); i++) {
                String upn = next.upn(i);
                pupilDocuments.add(copy(pupil, next, id(next, upn), next.urn(), upn));
                if (pupilDocuments.size() == AT_ONCE) {
                    insert("pupils", pupilDocuments);
                }
            }
        }
        insert("schools", schoolDocuments);
        insert("pupils", pupilDocuments);
    }

    private void insert(String collection, List<Document> documents) {
        if (!documents.isEmpty()) {
            database.getCollection(collection).insertMany(documents, new InsertManyOptions().ordered(false));
            documents.clear();
        }
    }

    private static String id(MadeUpSchool school, String upn) {
        return UUID.nameUUIDFromBytes((school.council() + upn).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Document copy(Document original, MadeUpSchool school, String id, String urn, String upn) {
        Map<String, String> instead = Map.of(pattern.urn(), urn, pattern.upn(0), upn);
        Document copy = document(original, instead);
        copy.put("_id", school.council() + ":" + id);
        copy.put("tenant", school.council());
        return copy;
    }

    private static Document document(Document original, Map<String, String> instead) {
        Document copy = new Document();
        original.forEach((name, value) -> copy.put(name, value(value, instead)));
        return copy;
    }

    private static Object value(Object value, Map<String, String> instead) {
        return switch (value) {
            case Document nested -> document(nested, instead);
            case List<?> list -> list.stream().map(each -> value(each, instead)).toList();
            case String text -> instead.getOrDefault(text, text);
            default -> value;
        };
    }
}
