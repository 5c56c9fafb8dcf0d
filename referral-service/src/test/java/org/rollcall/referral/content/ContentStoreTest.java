package org.rollcall.referral.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Blobs;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;

@RollcallTest
class ContentStoreTest {

    private static final byte[] LETTER = bytes(700_000);

    @Autowired
    private ContentStore store;

    @Autowired
    private Aggregates<KeptContent> contents;

    @Autowired
    private Store database;

    @Autowired
    private MovableClock clock;

    private final TenantId council = Councils.fresh();
    private final String id = Ids.fresh();

    @Test
    void what_is_kept_is_opened_with_its_length_and_hash() throws IOException {
        Content content = keep(council, LETTER);

        assertThat(content.length()).isEqualTo(LETTER.length);
        assertThat(content.sha256()).matches("[0-9a-f]{64}");
        assertThat(open(council)).isEqualTo(LETTER);
    }

    @Test
    void the_same_bytes_again_change_nothing_and_others_are_refused() throws IOException {
        Content first = keep(council, LETTER);
        long version = contents.get(council, id).version().value();

        assertThat(keep(council, LETTER)).isEqualTo(first);
        assertThatExceptionOfType(AlreadyExists.class).isThrownBy(() -> keep(council, bytes(9)));

        assertThat(contents.get(council, id).version().value()).isEqualTo(version);
        assertThat(open(council)).isEqualTo(LETTER);
    }

    @Test
    void another_council_has_nothing_under_the_id_and_may_keep_its_own() throws IOException {
        keep(council, LETTER);
        TenantId other = Councils.fresh();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.open(other, id));

        keep(other, bytes(9));
        store.remove(other, id);

        assertThat(open(council)).isEqualTo(LETTER);
    }

    @Test
    void what_is_removed_is_gone_and_the_id_is_free_again() throws IOException {
        keep(council, LETTER);
        String blob = blob();

        store.remove(council, id);
        store.remove(council, id);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.open(council, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> blobs().read(council, blob));
        assertThat(contents.get(council, id).value()).isEqualTo(KeptContent.NOTHING);
        keep(council, bytes(9));
        assertThat(open(council)).hasSize(9);
    }

    @Test
    void of_many_who_keep_different_bytes_at_once_one_is_kept_whole_and_the_others_are_refused() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Content>> kept = people.invokeAll(IntStream.range(1, 9)
                    .<Callable<Content>>mapToObj(n -> () -> keep(council, bytes(300_000 + n)))
                    .toList());

            List<Content> won = kept.stream()
                    .filter(one -> one.state() == Future.State.SUCCESS)
                    .map(Future::resultNow)
                    .toList();
            assertThat(kept)
                    .filteredOn(one -> one.state() == Future.State.FAILED)
                    .extracting(Future::exceptionNow)
                    .hasSize(7)
                    .hasOnlyElementsOfType(AlreadyExists.class);
            assertThat(won).hasSize(1);
            assertThat(open(council)).hasSize((int) won.getFirst().length());
            assertThat(contents.get(council, id).value().unsettled()).isEmpty();
        }
    }

    @Test
    void bytes_that_a_crash_left_are_no_hindrance_and_are_swept_when_their_day_comes() throws IOException {
        String left = Ids.fresh();
        LocalDate today = LocalDate.now(clock);
        contents.create(
                council, id, Change.of(KeptContent.NOTHING.expecting(left, today.plusDays(2))), Actor.system("crash"));
        blobs().write(council, left, new ByteArrayInputStream(LETTER));

        keep(council, bytes(9));
        clock.moveTo(today.plusDays(2));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> contents.get(council, id).value().unsettled().isEmpty());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> blobs().read(council, left));
        assertThat(open(council)).hasSize(9);
    }

    @Test
    void a_sender_who_breaks_off_leaves_nothing() {
        InputStream broken = new ByteArrayInputStream(LETTER) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                throw new UncheckedIOException(new IOException("gone"));
            }
        };

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> store.keep(council, id, broken));

        assertThat(contents.get(council, id).value()).isEqualTo(KeptContent.NOTHING);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.open(council, id));
    }

    private Content keep(TenantId whose, byte[] bytes) {
        return store.keep(whose, id, new ByteArrayInputStream(bytes));
    }

    private byte[] open(TenantId whose) throws IOException {
        try (InputStream bytes = store.open(whose, id)) {
            return bytes.readAllBytes();
        }
    }

    private String blob() {
        KeptContent.Kept kept = contents.get(council, id).value().kept();
        return kept == null ? "none" : kept.blob();
    }

    private Blobs blobs() {
        return database.blobs("contentBytes");
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
