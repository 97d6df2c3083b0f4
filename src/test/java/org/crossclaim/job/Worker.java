package org.crossclaim.job;

import java.time.Duration;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * An instance that does the jobs of an application for as long as a test wants.
 *
 * @param scheduler does them
 */
public record Worker(Scheduler scheduler) implements AutoCloseable {

	/**
	 * Starts to work. It does not plan what recurs.
	 * @param application the application whose jobs it does
	 * @return it
	 */
	public static Worker of(ApplicationContext application) {
		ObjectProvider<CustomTask<?>> once = application.getBeanProvider(ResolvableType.forClass(CustomTask.class));
		ObjectProvider<RecurringTask<?>> none = new ObjectProvider<>() {

			@Override
			public Stream<RecurringTask<?>> stream() {
				return Stream.empty();
			}

		};
		Scheduler scheduler = new JobConfiguration().scheduler(application.getBean(DataSource.class), none, once,
				new JobSettings(true, 3, Duration.ofMillis(100), Duration.ofMillis(500)));
		scheduler.start();
		return new Worker(scheduler);
	}

	@Override
	public void close() {
		this.scheduler.stop();
	}

}
