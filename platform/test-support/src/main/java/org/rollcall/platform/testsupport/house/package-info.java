/** The architecture of every service, as rules that its {@code ArchitectureTest} takes over. */
@NullMarked
package org.rollcall.platform.testsupport.house;

import org.jspecify.annotations.NullMarked;
