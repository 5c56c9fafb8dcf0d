package org.rollcall.platform.store;

import net.jqwik.api.lifecycle.AfterContainer;

/** Pages in the embedded database. */
class EmbeddedPagesTest extends PagesBehaviour {

    private static final Opened OPENED = new Opened(Database.inMemory());

    @AfterContainer
    static void close() {
        OPENED.close();
    }

    @Override
    Opened opened() {
        return OPENED;
    }
}
