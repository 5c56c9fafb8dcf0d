package org.rollcall.bench.ingest;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;

/** The registers that the service wrote, written again with nothing but the driver: as durable, in commands as large. */
final class PlainWrites {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> registers;
    private final MongoCollection<Document> copies;

    PlainWrites(MongoDatabase database) {
        this.registers = database.getCollection("registers");
        this.copies = database.getCollection("benchCopies").withWriteConcern(WriteConcern.W1.withJournal(true));
    }

    /** Two marks for each document, as in a day's file: first inserted, then updated, a school at a time, one after the other. */
    List<Sending.Rate> run(List<MadeUpSchool> schools) {
        copies.drop();
        List<List<Document>> documents = schools.stream().map(this::of).toList();
        Sending.Rate inserted = timed(documents, InsertOneModel::new);
        Sending.Rate guarded = timed(
                documents, document -> updated(document, guard(document).append("version", document.get("version"))));
        Sending.Rate unguarded = timed(documents, document -> updated(document, guard(document)));
        copies.drop();
        return List.of(inserted, guarded, unguarded);
    }

    private static Document guard(Document document) {
        return new Document("_id", document.get("_id"));
    }

    /** The version is another each time, so that every update writes. */
    private static UpdateOneModel<Document> updated(Document document, Document filter) {
        Number before = Objects.requireNonNull(document.get("version", Number.class));
        document.put("version", before.longValue() + 1);
        return new UpdateOneModel<>(
                filter,
                Updates.combine(
                        Updates.set("state", document.get("state")), Updates.set("version", document.get("version"))));
    }

    private List<Document> of(MadeUpSchool school) {
        return registers
                .find(Filters.and(Filters.eq("tenant", school.council()), Filters.eq("state.schoolUrn", school.urn())))
                .into(new ArrayList<>());
    }

    private Sending.Rate timed(List<List<Document>> schools, Function<Document, WriteModel<Document>> model) {
        long began = System.nanoTime();
        long marks = 0;
        for (List<Document> school : schools) {
            copies.bulkWrite(school.stream().<WriteModel<Document>>map(model).toList(), UNORDERED);
            marks += 2L * school.size();
        }
        return new Sending.Rate(marks, (System.nanoTime() - began) / 1e9);
    }
}
