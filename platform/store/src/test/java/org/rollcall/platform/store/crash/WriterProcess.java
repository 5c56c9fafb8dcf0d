package org.rollcall.platform.store.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.ServiceParts;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;

/** Several threads that open books and write in them, often in the same one, and relay what they wrote. */
final class WriterProcess {

    private static final int THREADS = 4;
    private static final int BOOKS_AT_A_TIME = 6;
    private static final int FULL = 30;
    private static final Actor ACTOR = Actor.system("writer");

    private final Aggregates<Book> books;
    private final Journal journal;
    private final AtomicReferenceArray<Stored<Book>> open = new AtomicReferenceArray<>(BOOKS_AT_A_TIME);
    private final String run = Ids.fresh();
    private final AtomicLong count = new AtomicLong();
    private volatile boolean writing = true;

    private WriterProcess(Aggregates<Book> books, Journal journal) {
        this.books = books;
        this.journal = journal;
    }

    public static void main(String[] arguments) throws Exception {
        ServiceParts service = Surroundings.from(arguments).service(Surroundings.SOURCE);
        Aggregates<Book> books = service.store().aggregates(new Book.Type(Surroundings.SOURCE));
        service.relaying();
        WriterProcess writer = new WriterProcess(books, new Journal(Path.of(arguments[2])));
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(n -> Thread.ofPlatform().start(writer::write))
                .toList();
        ChildProcess.ready();
        ChildProcess.awaitEnd();
        writer.writing = false;
        for (Thread thread : threads) {
            thread.join();
        }
        System.exit(0);
    }

    private void write() {
        while (writing) {
            try {
                writeIn(ThreadLocalRandom.current().nextInt(BOOKS_AT_A_TIME));
                Thread.sleep(ThreadLocalRandom.current().nextInt(20, 40));
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException unknown) {
                System.out.println("no outcome: " + unknown);
            }
        }
    }

    private void writeIn(int place) {
        Stored<Book> book = open.get(place);
        if (book == null || book.value().entries().size() >= FULL) {
            open.set(place, opened());
        } else {
            open.set(place, entered(books.get(book.tenant(), book.id())));
        }
    }

    private Stored<Book> opened() {
        int tenant = ThreadLocalRandom.current().nextInt(Surroundings.TENANTS.size());
        return books.create(Surroundings.TENANTS.get(tenant), Ids.fresh(), Book.open(run), ACTOR);
    }

    private Stored<Book> entered(Stored<Book> book) {
        List<String> entries = Stream.generate(() -> run + "-" + count.incrementAndGet())
                .limit(ThreadLocalRandom.current().nextInt(1, 4))
                .toList();
        try {
            Stored<Book> next = books.save(book, book.value().enter(entries), ACTOR);
            journal.acknowledged(entries);
            return next;
        } catch (StaleVersion other) {
            journal.refused(entries);
            return book;
        }
    }
}
