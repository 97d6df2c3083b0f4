package org.crossclaim.job;

import java.time.Clock;
import java.util.List;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.WebApplicationContext;

/**
 * Plans jobs, and does what is due as long as the web application runs; a command only
 * plans.
 */
@Service
public class Jobs implements SmartLifecycle {

	private final Scheduler scheduler;

	private final boolean working;

	private final Clock clock;

	private volatile boolean running;

	Jobs(Scheduler scheduler, JobSettings settings, ApplicationContext application, Clock clock) {
		this.scheduler = scheduler;
		this.working = settings.enabled() && application instanceof WebApplicationContext;
		this.clock = clock;
	}

	/**
	 * Plans jobs to be done at once, after the commit of this transaction and only if it
	 * commits.
	 * @param jobs the jobs, none of which is planned yet
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void plan(List<? extends TaskInstance<?>> jobs) {
		if (jobs.isEmpty()) {
			return;
		}
		this.scheduler.scheduleBatch(List.copyOf(jobs), this.clock.instant());
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				wake();
			}

		});
	}

	private void wake() {
		if (this.running) {
			this.scheduler.triggerCheckForDueExecutions();
		}
	}

	@Override
	public void start() {
		if (this.working) {
			this.scheduler.start();
			this.running = true;
		}
	}

	@Override
	public void stop() {
		this.running = false;
		this.scheduler.stop();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
