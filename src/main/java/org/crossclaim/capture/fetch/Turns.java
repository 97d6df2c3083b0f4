package org.crossclaim.capture.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that a host is asked by one at a time, and is left in peace in between.
 */
class Turns {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Map<String, Host> hosts = new HashMap<>();

	private final Duration pause;

	Turns(Duration pause) {
		this.pause = pause;
	}

	/**
	 * Waits for a turn at a host.
	 * @param host the host
	 * @param on whether this goes on with what was just asked there, so that no pause is
	 * due
	 * @return the turn, to be closed
	 * @throws NotFetched if too many others wait
	 * @throws InterruptedException if the wait was ended
	 */
	Turn take(String host, boolean on) throws NotFetched, InterruptedException {
		Host asked = enter(host);
		boolean taken = false;
		try {
			taken = asked.free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			if (!taken) {
				throw new NotFetched("fetch.busy", host);
			}
			if (!on) {
				TimeUnit.NANOSECONDS.sleep(asked.peaceUntil - System.nanoTime());
			}
			return () -> leave(asked, true);
		}
		catch (InterruptedException | NotFetched ex) {
			leave(asked, taken);
			throw ex;
		}
	}

	private synchronized Host enter(String name) {
		long now = System.nanoTime();
		this.hosts.values().removeIf((host) -> host.guests == 0 && host.peaceUntil - now < 0);
		Host host = this.hosts.computeIfAbsent(name, (key) -> new Host(now));
		host.guests++;
		return host;
	}

	private synchronized void leave(Host host, boolean asked) {
		host.guests--;
		if (asked) {
			host.peaceUntil = System.nanoTime() + this.pause.toNanos();
			host.free.release();
		}
	}

	/** A turn at a host. */
	interface Turn extends AutoCloseable {

		@Override
		void close();

	}

	private static final class Host {

		private final Semaphore free = new Semaphore(1, true);

		/** Written and read by whoever has the turn. */
		private volatile long peaceUntil;

		private int guests;

		Host(long now) {
			this.peaceUntil = now;
		}

	}

}
