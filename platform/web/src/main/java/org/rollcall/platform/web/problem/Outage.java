package org.rollcall.platform.web.problem;

import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.rollcall.platform.store.StoreUnavailable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Tells a failure of something we depend on, which passes, from a failure of our own. */
final class Outage {

    private static final List<Class<? extends Throwable>> SIGNS = List.of(
            StoreUnavailable.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            MongoTimeoutException.class,
            MongoExecutionTimeoutException.class,
            MongoSocketException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoWriteConcernException.class,
            RetriableException.class,
            ResourceAccessException.class,
            HttpServerErrorException.class);

    private Outage() {}

    static boolean causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }
}
