package org.rollcall.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** The embedded database in a file, whose unique indexes also serve a query that asks for more than their keys. */
public final class FileBackend extends H2Backend {

    public FileBackend(MVStore file) {
        super(file);
    }

    /** Called by the constructor of the superclass too, for what the file holds already. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new Indexed(name, getMvStore(), getCursorRegistry());
    }

    private static final class Indexed extends H2Database {

        Indexed(String name, MVStore file, CursorRegistry cursors) {
            super(name, file, cursors);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return new NarrowingIndex<>(
                    super.openOrCreateUniqueIndex(collection, name, keys, sparse), name, keys, sparse);
        }
    }
}
