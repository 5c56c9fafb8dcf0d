package org.rollcall.platform.store;

import org.junit.jupiter.api.Tag;

/** The relay on MongoDB's own engine. */
@Tag("engine")
class EngineRelayTest extends RelayTest {

    @Override
    Database database() {
        return Database.onTheEngine();
    }
}
