package org.rollcall.platform.store;

import org.junit.jupiter.api.Tag;

/** Large bytes in MongoDB's own engine. */
@Tag("engine")
class EngineBlobsTest extends BlobsBehaviour {

    @Override
    Database database() {
        return Database.onTheEngine();
    }
}
