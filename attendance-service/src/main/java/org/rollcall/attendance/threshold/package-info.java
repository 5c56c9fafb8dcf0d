/**
 * What absence obliges somebody to do something, and when a register's marks come to show it.
 *
 * <p>The measures are those of the guidance <em>Working together to improve school attendance</em> and of SI 2024/208: ten
 * unauthorised sessions in ten rolling school weeks, persistent and severe absence, ten school days running without leave (the
 * return to the council), twenty of them with code G, N or O (deletion ground I), fifteen days of sickness (the sickness
 * return), and the patterns a council adds for itself. All is a pure function of marks, calendar and the day's settings.
 */
@NullMarked
package org.rollcall.attendance.threshold;

import org.jspecify.annotations.NullMarked;
