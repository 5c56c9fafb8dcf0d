/** The one door to the platform: it says who may pass, how fast and how much, and finds the service. */
@NullMarked
package org.rollcall.gateway;

import org.jspecify.annotations.NullMarked;
