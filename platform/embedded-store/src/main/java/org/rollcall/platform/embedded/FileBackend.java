package org.rollcall.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
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

    /** What drivers and checks of health call {@code hello} today is known here by its older name. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document asked) {
        return super.handleCommand(channel, database, command.equals("hello") ? "ismaster" : command, asked);
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
