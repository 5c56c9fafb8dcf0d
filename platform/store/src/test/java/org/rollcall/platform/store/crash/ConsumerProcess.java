package org.rollcall.platform.store.crash;

import java.util.List;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.ServiceParts;
import org.rollcall.platform.store.Subscription;

/** A service that keeps a mirror of every book, made of nothing but events, and announces its own changes. */
final class ConsumerProcess {

    private ConsumerProcess() {}

    public static void main(String[] arguments) throws Exception {
        ServiceParts service = Surroundings.from(arguments).service(Surroundings.MIRROR);
        Aggregates<Book> mirrors = service.store().aggregates(new Book.Type(Surroundings.MIRROR));
        service.relaying().consuming(mirroring(mirrors));
        ChildProcess.ready();
        ChildProcess.awaitEnd();
        System.exit(0);
    }

    private static Subscription mirroring(Aggregates<Book> mirrors) {
        return Subscription.to(Surroundings.SOURCE)
                .on(
                        Book.OPENED.formatted(Surroundings.SOURCE),
                        Book.Opened.class,
                        (opened, event) -> mirrors.createFrom(event, event.subject(), Book.open(opened.by())))
                .on(
                        Book.ENTERED.formatted(Surroundings.SOURCE),
                        Book.Entered.class,
                        (entered, event) -> mirrors.apply(
                                event, event.subject(), mirror -> mirror.value().enter(List.of(entered.entry()))));
    }
}
