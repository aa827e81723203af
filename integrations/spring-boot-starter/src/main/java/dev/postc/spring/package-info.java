/** The sites on the class path of a Spring Boot application, served among its own pages. */
package dev.postc.spring;
