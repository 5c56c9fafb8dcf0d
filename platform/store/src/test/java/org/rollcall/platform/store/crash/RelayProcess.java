package org.rollcall.platform.store.crash;

import org.rollcall.platform.store.ServiceParts;

/** A second instance of the writing service that only relays: it finds what killed writers left. */
final class RelayProcess {

    private RelayProcess() {}

    public static void main(String[] arguments) throws Exception {
        ServiceParts service = Surroundings.from(arguments).service(Surroundings.SOURCE);
        service.store().aggregates(new Book.Type(Surroundings.SOURCE));
        service.relaying();
        ChildProcess.ready();
        ChildProcess.awaitEnd();
        System.exit(0);
    }
}
