package org.rollcall.platform.store;

import static com.mongodb.client.model.Updates.set;

import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Of each part of a record, which version changed it last, when and by whom: as many entries as it has parts, however often it is written. */
final class Touched {

    static final String FIELD = "touched";

    private Touched() {}

    /** What to note of the parts that differ. */
    static List<Bson> between(Document before, Document after, long version, Actor actor, Clock clock) {
        TreeSet<String> parts = new TreeSet<>(before.keySet());
        parts.addAll(after.keySet());
        Document note = new Document("version", version)
                .append("at", Date.from(clock.instant()))
                .append("by", actor.id());
        return parts.stream()
                .filter(part -> !Objects.equals(before.get(part), after.get(part)))
                .map(part -> set(FIELD + "." + part, note))
                .toList();
    }

    /** The parts that were changed after a version, in the order of their changes. */
    static List<ChangedPart> since(Document document, Version seen) {
        Document touched = document.get(FIELD, new Document());
        return touched.keySet().stream()
                .map(part -> read(part, touched.get(part, Document.class)))
                .filter(changed -> changed.version() > seen.value())
                .sorted(Comparator.comparingLong(ChangedPart::version).thenComparing(ChangedPart::part))
                .toList();
    }

    private static ChangedPart read(String part, Document note) {
        return new ChangedPart(
                part,
                note.get("version", Number.class).longValue(),
                note.getDate("at").toInstant(),
                note.getString("by"));
    }
}
