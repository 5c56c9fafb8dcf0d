package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ApplicationContext;

/**
 * Shows that what people write stays in the records: a journey is walked with marked words in every field that takes words, each
 * endpoint is then asked with marked forms made from the API's own document, and the mark must be in no event, log, metric, refusal,
 * header or address. A test of a service gives the journey; new fields and new endpoints come in by themselves.
 */
public final class Canary {

    /** The words to plant. No class may be called so, or its name would sing in every log. */
    public static final String WORDS = "Canarybird";

    private final ApplicationContext service;
    private final String name;
    private final List<String> marks = new ArrayList<>(List.of(WORDS.toLowerCase(Locale.ROOT)));
    private final List<Exchange> heard = new ArrayList<>();

    private Canary(ApplicationContext service) {
        this.service = service;
        this.name = service.getEnvironment().getRequiredProperty("rollcall.service");
    }

    public static Canary in(ApplicationContext service) {
        return new Canary(service);
    }

    /** Further words that the journey plants, where the field asks for more than a word. */
    public Canary alsoSings(String... words) {
        Stream.of(words).map(word -> word.toLowerCase(Locale.ROOT)).forEach(marks::add);
        return this;
    }

    /** Walks the service's own journey, in which the words are planted and taken; it answers with the records that came of it. */
    public Walked walk(Supplier<Samples> journey) {
        AtomicReference<Samples> made = new AtomicReference<>();
        List<Exchange> exchanges = ear().during(() -> made.set(journey.get()));
        assertThat(exchanges).as("asked on the way").isNotEmpty();
        heard.addAll(exchanges);
        return new Walked(made.get());
    }

    /** After the journey. */
    public final class Walked {

        private final Samples samples;

        private Walked(Samples samples) {
            this.samples = samples;
        }

        /** Asks every endpoint with marked forms, those that name a record by its sample: taken or refused, nothing may leak. */
        public Walked everywhere() {
            List<Exchange> asked = ear().during(() -> new CanaryForms(service, name, samples).ask());
            assertThat(asked.stream().filter(Exchange::refused)).as("refusals").isNotEmpty();
            heard.addAll(asked);
            return this;
        }

        /** Listens to the council's events, of which one must be of this type, and to all else that leaves the service. */
        public void isSilent(String event, CapturedOutput log) {
            try (PublishedEvents told = PublishedEvents.of(samples.council(), name)) {
                told.await(event);
                assertThat(told.heard()).as("events").noneMatch(message -> sings(message.toString()));
            }
            isSilent(log);
        }

        /** The same of a service that tells nothing. */
        public void isSilent(CapturedOutput log) {
            assertThat(heard).as("answers").noneMatch(exchange -> exchange.open()
                    .anyMatch(Canary.this::sings));
            assertThat(metrics()).as("metrics").isNotEmpty().noneMatch(Canary.this::sings);
            assertThat(log.getAll().lines().filter(Canary.this::sings))
                    .as("lines of the log")
                    .isEmpty();
        }
    }

    /** The names and tags that {@code /actuator/prometheus} shows. */
    private List<String> metrics() {
        return service.getBean(MeterRegistry.class).getMeters().stream()
                .map(Meter::getId)
                .map(Meter.Id::toString)
                .toList();
    }

    private Eavesdropper ear() {
        return service.getBean(Eavesdropper.class);
    }

    private boolean sings(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return marks.stream().anyMatch(lower::contains);
    }
}
