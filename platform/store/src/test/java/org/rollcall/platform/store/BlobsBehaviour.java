package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.tenancy.TenantId;

/** What is promised of large bytes, the same on every backend. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BlobsBehaviour {

    private static final TenantId NORTHMOOR = new TenantId("northmoor");
    private static final TenantId EASTVALE = new TenantId("eastvale");
    private static final int CHUNK = 255 * 1024;

    private Database database;
    private Blobs blobs;

    abstract Database database();

    @BeforeAll
    void open() {
        database = database();
        blobs = new Blobs("papers", database.store());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17})
    void what_is_written_is_read_again(int length) throws IOException {
        byte[] bytes = bytes(length);
        String id = written(bytes);

        assertThat(read(id)).isEqualTo(bytes);
    }

    @Test
    void another_council_has_its_own_bytes_under_the_same_id() throws IOException {
        String id = written(bytes(10));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> blobs.read(EASTVALE, id));

        blobs.write(EASTVALE, id, new ByteArrayInputStream(bytes(5)));
        blobs.delete(EASTVALE, id);

        assertThat(read(id)).hasSize(10);
    }

    @Test
    void what_is_deleted_leaves_nothing_and_the_id_is_free() throws IOException {
        String id = written(bytes(2 * CHUNK));

        blobs.delete(NORTHMOOR, id);
        blobs.delete(NORTHMOOR, id);

        assertThat(chunks(id)).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> blobs.read(NORTHMOOR, id));
        blobs.write(NORTHMOOR, id, new ByteArrayInputStream(bytes(3)));
        assertThat(read(id)).hasSize(3);
    }

    @Test
    void what_broke_off_is_not_there_and_can_be_deleted() {
        String id = Ids.fresh();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> blobs.write(NORTHMOOR, id, breakingOff()));

        assertThat(chunks(id)).isPositive();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> blobs.read(NORTHMOOR, id));
        blobs.delete(NORTHMOOR, id);
        assertThat(chunks(id)).isZero();
    }

    private static InputStream breakingOff() {
        return new ByteArrayInputStream(bytes(CHUNK)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                int count = super.read(into, offset, length);
                if (count < 0) {
                    throw new IllegalStateException("the sender is gone");
                }
                return count;
            }
        };
    }

    private String written(byte[] bytes) {
        String id = Ids.fresh();
        blobs.write(NORTHMOOR, id, new ByteArrayInputStream(bytes));
        return id;
    }

    private byte[] read(String id) throws IOException {
        try (InputStream bytes = blobs.read(NORTHMOOR, id)) {
            return bytes.readAllBytes();
        }
    }

    private long chunks(String id) {
        return database.value()
                .getCollection("papers.chunks")
                .countDocuments(Filters.eq("files_id", NORTHMOOR + ":" + id));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
