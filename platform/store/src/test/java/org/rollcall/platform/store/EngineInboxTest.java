package org.rollcall.platform.store;

import org.junit.jupiter.api.Tag;

/** The inbox on MongoDB's own engine. */
@Tag("engine")
class EngineInboxTest extends InboxTest {

    @Override
    Database database() {
        return Database.onTheEngine();
    }
}
