package org.crossclaim.account.page;

import java.util.Optional;

import org.crossclaim.account.Person;

/**
 * Something that waits for those who edit, told on the page where they begin. The queues
 * stand in the order of their beans.
 */
public interface DeskQueue {

	/**
	 * Tells how much waits.
	 * @param person who is signed in
	 * @return the queue, or empty where it is not theirs to see
	 */
	Optional<Waiting> of(Person person);

	/**
	 * How much waits.
	 *
	 * @param title the message key of what the queue is called
	 * @param address where it is worked on
	 * @param count how many wait; 0 where nothing does
	 */
	record Waiting(String title, String address, long count) {
	}

}
