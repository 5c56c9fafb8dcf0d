/** Who may pass: bearer tokens for programs, sign-in at Keycloak and a session for people; one set of rules for both. */
@NullMarked
package org.rollcall.gateway.signin;

import org.jspecify.annotations.NullMarked;
