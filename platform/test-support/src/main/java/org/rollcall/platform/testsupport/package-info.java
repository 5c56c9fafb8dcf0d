/** What a test of a service may lean on: backends, tokens, a clock, worked cases, contracts and the rules of the house. */
@NullMarked
package org.rollcall.platform.testsupport;

import org.jspecify.annotations.NullMarked;
