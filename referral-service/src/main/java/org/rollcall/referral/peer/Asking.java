package org.rollcall.referral.peer;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

/** Makes whatever goes wrong with another service one outage: no answer, a refusal and an answer without sense alike. */
final class Asking {

    private Asking() {}

    static <T> T the(String service, Supplier<T> question) {
        try {
            return Objects.requireNonNull(question.get());
        } catch (ResourceAccessException away) {
            throw away;
        } catch (RestClientException | NullPointerException unusable) {
            throw new ResourceAccessException(
                    "The %s service gave no usable answer".formatted(service), new IOException(unusable));
        }
    }

    /** Nothing when the other service has no such record for this caller; that is an answer, and no outage. */
    static <T> Optional<T> whether(String service, Supplier<T> question) {
        return the(service, () -> {
            try {
                return Optional.of(question.get());
            } catch (HttpClientErrorException.NotFound nothing) {
                return Optional.<T>empty();
            }
        });
    }
}
