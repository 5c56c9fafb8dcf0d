package org.rollcall.platform.store;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;

/** The database cannot be reached now. What was being written may or may not have been kept. */
public final class StoreUnavailable extends RuntimeException {

    StoreUnavailable(MongoException cause) {
        super("The database cannot be reached", cause);
    }

    static <T> T guard(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException problem) {
            throw away(problem) ? new StoreUnavailable(problem) : problem;
        }
    }

    /** Whether the failure is the database's absence, so that waiting is the cure. */
    static boolean behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailable
                    || cause instanceof DataAccessResourceFailureException
                    || away(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean away(Throwable cause) {
        return cause instanceof MongoSocketException
                || cause instanceof MongoTimeoutException
                || cause instanceof MongoServerUnavailableException
                || cause instanceof MongoNotPrimaryException
                || cause instanceof MongoNodeIsRecoveringException
                || cause instanceof MongoWriteConcernException
                || cause instanceof MongoInterruptedException;
    }
}
