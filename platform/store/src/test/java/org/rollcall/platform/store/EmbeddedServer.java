package org.rollcall.platform.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;

/**
 * The embedded database, one command at a time. By itself it answers with the documents it holds, not with copies, and changes
 * them field by field: a reader could see half of a write.
 */
public final class EmbeddedServer {

    private EmbeddedServer() {}

    static MongoServer inMemory() {
        return new MongoServer(oneAtATime(new MemoryBackend()));
    }

    /** What was written is kept when the server is stopped in good order, and only then. */
    public static MongoServer onDisk(Path file) {
        return new MongoServer(oneAtATime(new H2Backend(file.toString())));
    }

    private static MongoBackend oneAtATime(MongoBackend backend) {
        return (MongoBackend) Proxy.newProxyInstance(
                MongoBackend.class.getClassLoader(),
                new Class<?>[] {MongoBackend.class},
                (proxy, method, arguments) -> {
                    synchronized (backend) {
                        return copy(call(backend, method, arguments));
                    }
                });
    }

    private static Object call(MongoBackend backend, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(backend, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private static Object copy(Object answer) {
        return answer instanceof Document document ? document.cloneDeeply() : answer;
    }
}
