/** Which service a path belongs to, what it is told, and how long the gateway trusts it to answer. */
@NullMarked
package org.rollcall.gateway.routing;

import org.jspecify.annotations.NullMarked;
