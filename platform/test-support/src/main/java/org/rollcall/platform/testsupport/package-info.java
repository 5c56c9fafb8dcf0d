/**
 * What a test of a service may lean on: its environment and clock, tokens, worked cases, contracts, and every endpoint asked by
 * everybody. What a whole service must hold to is in the packages below, a test class of a few lines each: {@code house},
 * {@code rule}, {@code state}, {@code retention}.
 */
@NullMarked
package org.rollcall.platform.testsupport;

import org.jspecify.annotations.NullMarked;
