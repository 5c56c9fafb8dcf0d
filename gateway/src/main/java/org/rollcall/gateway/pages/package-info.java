/** The two pages that the gateway shows: where you are, and what every service's API promises. */
@NullMarked
package org.rollcall.gateway.pages;

import org.jspecify.annotations.NullMarked;
