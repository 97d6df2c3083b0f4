package org.crossclaim.entry.page;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Grounds;

/**
 * An entry as its page has found it, so that nobody who adds to the page asks for it
 * again: a page takes six statements at the most, with all that is added.
 *
 * @param line the entry as it stands at the moment shown
 * @param grounds what it rests on: its sources, and those behind them
 * @param cast the actors that it names, and those around it
 */
public record EntryFound(EntryLine line, Grounds grounds, Cast cast) {
}
