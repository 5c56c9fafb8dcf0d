package org.rollcall.platform.store;

import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** Pages on MongoDB's own engine. */
@Tag("engine")
class EnginePagesTest extends PagesBehaviour {

    private static final Opened OPENED = new Opened(Database.onTheEngine());

    @AfterContainer
    static void close() {
        OPENED.close();
    }

    @Override
    Opened opened() {
        return OPENED;
    }
}
