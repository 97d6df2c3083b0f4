package org.crossclaim.job;

import com.github.kagkarlsson.scheduler.Scheduler;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.WebApplicationContext;

/**
 * Does jobs for as long as the web application runs; a command only plans them.
 */
@Component
class Work implements SmartLifecycle {

	private final Scheduler scheduler;

	private final boolean wanted;

	private volatile boolean running;

	Work(@Qualifier("scheduler") Scheduler scheduler, JobSettings settings, ApplicationContext application) {
		this.scheduler = scheduler;
		this.wanted = settings.enabled() && application instanceof WebApplicationContext;
	}

	/** What was planned just now need not wait for the next look. */
	@TransactionalEventListener
	void wake(Jobs.Planned planned) {
		if (this.running) {
			this.scheduler.triggerCheckForDueExecutions();
		}
	}

	@Override
	public void start() {
		if (this.wanted) {
			this.scheduler.start();
			this.running = true;
		}
	}

	@Override
	public void stop() {
		if (this.running) {
			this.running = false;
			this.scheduler.stop();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
