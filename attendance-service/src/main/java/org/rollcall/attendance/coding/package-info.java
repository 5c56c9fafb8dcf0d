/**
 * Weekly quality assurance of register coding: the council reads the week that has passed, asks the school about marks that its checks
 * or an officer doubt, and judges each answer (SI 2024/208 reg. 10: what may be recorded; Working together to improve school
 * attendance: councils support and challenge schools on their data). The law asks for no weekly review; the council chooses the schools.
 *
 * <p>A review is small and lives in one document; each of its queries is a document of its own, so that neither grows with the
 * size of a school. That one flat package holds both is wanted: they are one conversation.
 */
@NullMarked
package org.rollcall.attendance.coding;

import org.jspecify.annotations.NullMarked;
