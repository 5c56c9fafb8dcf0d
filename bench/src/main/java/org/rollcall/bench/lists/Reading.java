package org.rollcall.bench.lists;

import com.mongodb.client.MongoClient;
import java.io.PrintStream;
import java.util.List;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rollcall.acceptance.Cast;
import org.rollcall.acceptance.Person;
import org.rollcall.bench.Latencies;
import tools.jackson.databind.JsonNode;

/** An officer of Northmoor reads lists and cases, one request after another. */
final class Reading {

    private static final String CASES = "referral/v1/cases";
    private static final int MOST_PAGES = 1_000;
    private static final int TIMES = 500;

    private final Person officer;
    private final SownCases sown;
    private final MongoClient mongo;
    private final PrintStream out;

    private final int pages;

    /** @param held how many cases the council has */
    Reading(Cast cast, SownCases sown, int held, MongoClient mongo, PrintStream out) {
        this.officer = cast.person("attendance-officer", Cast.NORTHMOOR);
        this.sown = sown;
        this.mongo = mongo;
        this.out = out;
        this.pages = Math.min(MOST_PAGES, held / 50);
    }

    void run() {
        for (int i = 0; i < MOST_PAGES; i++) {
            page(i % 2 == 0 ? "" : "&officer=" + SownCases.officer(i));
        }
        long scans = collectionScans();
        out.println("| what | p50 / p99 |");
        out.println("|---|---:|");
        line("first page of 50 of a council's cases", TIMES, i -> page(""));
        Walk walk = new Walk();
        line("each of its first %,d pages".formatted(pages), pages, i -> walk.next());
        line("the last of them", TIMES, i -> page(walk.last()));
        line("an officer's open cases, first page", TIMES, i -> page("&state=ACTIVE&officer=" + SownCases.officer(i)));
        line("a school's cases, first page", TIMES, i -> page("&school=" + SownCases.school(i)));
        line("one case", TIMES, i -> read(sown.idOf(i * 7)));
        out.println(
                "collection scans by the engine meanwhile: " + (scans < 0 ? "not told" : collectionScans() - scans));
    }

    private void line(String what, int times, IntConsumer request) {
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            request.accept(i);
            took[i] = System.nanoTime() - began;
        }
        out.printf("| %s | %s |%n", what, Latencies.of(took));
    }

    private void read(String id) {
        officer.get(CASES + "/" + id).expect(200);
    }

    private JsonNode page(String narrowed) {
        return officer.get(CASES + "?limit=50" + narrowed).expect(200).json();
    }

    /** How often the engine has read a whole collection since it started; -1 where the store does not tell. */
    private long collectionScans() {
        Document status = mongo.getDatabase("admin").runCommand(new Document("serverStatus", 1));
        Number scans =
                status.getEmbedded(List.of("metrics", "queryExecutor", "collectionScans", "total"), Number.class);
        return scans == null ? -1 : scans.longValue();
    }

    /** Page after page, each found by the one before. */
    private final class Walk {

        private String here = "";
        private @Nullable String next = "";

        void next() {
            if (next == null) {
                throw new IllegalStateException("The list has fewer than " + pages + " pages");
            }
            here = next;
            JsonNode after = page(here).path("next");
            next = after.isString() ? "&after=" + after.asString() : null;
        }

        String last() {
            return here;
        }
    }
}
