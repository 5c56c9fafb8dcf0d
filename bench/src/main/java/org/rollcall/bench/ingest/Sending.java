package org.rollcall.bench.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/** Schools that send their registers, so many at the same moment. */
final class Sending {

    private final ServiceClient service;
    private final OwnIssuer issuer;

    Sending(ServiceClient service, OwnIssuer issuer) {
        this.service = service;
        this.issuer = issuer;
    }

    /** One file of these days from each school; fails unless every mark is taken. */
    Rate send(List<MadeUpSchool> schools, List<LocalDate> days, int atOnce) {
        long began = System.nanoTime();
        try (ExecutorService systems = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Long>> answers = new ArrayList<>(schools.size());
            schools.forEach(school -> answers.add(systems.submit(() -> send(school, days))));
            long marks = 0;
            for (Future<Long> answer : answers) {
                marks += answer.get();
            }
            return new Rate(marks, (System.nanoTime() - began) / 1e9);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private long send(MadeUpSchool school, List<LocalDate> days) {
        JsonNode report = service.postCsv(
                "/schools/" + school.urn() + "/register-uploads",
                issuer.bearer(school.council(), "system", "mis-" + school.urn(), school.urn()),
                school.marks(days));
        long created = report.path("created").asLong();
        if (created != 2L * days.size() * school.pupils()) {
            throw new IllegalStateException("Not every mark was taken: " + report);
        }
        return created;
    }

    /** So many marks in so many seconds. */
    record Rate(long marks, double seconds) {

        double perSecond() {
            return marks / seconds;
        }
    }
}
