package org.crossclaim.job;

import java.time.Clock;
import java.util.List;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans jobs.
 */
@Service
public class Jobs {

	private final SchedulerClient client;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Jobs(@Qualifier("jobsClient") SchedulerClient client, ApplicationEventPublisher events, Clock clock) {
		this.client = client;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Plans jobs to be done at once, after the commit of this transaction and only if it
	 * commits.
	 * @param jobs the jobs, none of which is planned yet
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void plan(List<? extends TaskInstance<?>> jobs) {
		if (!jobs.isEmpty()) {
			this.client.scheduleBatch(List.copyOf(jobs), this.clock.instant());
			this.events.publishEvent(new Planned());
		}
	}

	/** Jobs were planned in the present transaction. */
	record Planned() {
	}

}
