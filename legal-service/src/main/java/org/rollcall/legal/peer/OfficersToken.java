package org.rollcall.legal.peer;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;

/** Asks with the token of the officer who is asking: what the officer may not see elsewhere is not seen here either. */
final class OfficersToken implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        Authentication officer = SecurityContextHolder.getContext().getAuthentication();
        if (officer == null || !(officer.getCredentials() instanceof AbstractOAuth2Token token)) {
            throw new IllegalStateException("other services are asked only on behalf of somebody");
        }
        request.getHeaders().setBearerAuth(token.getTokenValue());
        return execution.execute(request, body);
    }
}
