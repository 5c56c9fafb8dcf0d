package org.rollcall.platform.store;

import org.junit.jupiter.api.Tag;

/** Pages in order on MongoDB's own engine. */
@Tag("engine")
class EngineOrderedSliceTest extends OrderedSliceBehaviour {

    @Override
    Database database() {
        return Database.onTheEngine();
    }
}
