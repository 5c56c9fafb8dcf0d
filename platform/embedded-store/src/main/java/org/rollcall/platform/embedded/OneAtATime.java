package org.rollcall.platform.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database, one command at a time. By itself it answers with the documents that it holds, not with copies, and changes
 * them field by field: a reader could see half of a write.
 */
public final class OneAtATime {

    private OneAtATime() {}

    /** The same database, whose every command is whole. */
    public static MongoBackend of(MongoBackend backend) {
        return (MongoBackend) Proxy.newProxyInstance(
                MongoBackend.class.getClassLoader(),
                new Class<?>[] {MongoBackend.class},
                (proxy, method, arguments) -> {
                    synchronized (backend) {
                        return copy(call(backend, method, arguments));
                    }
                });
    }

    private static @Nullable Object call(MongoBackend backend, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(backend, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() == null ? refused : refused.getCause();
        }
    }

    private static @Nullable Object copy(@Nullable Object answer) {
        return answer instanceof Document document ? document.cloneDeeply() : answer;
    }
}
