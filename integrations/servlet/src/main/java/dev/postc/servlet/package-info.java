/**
 * A site in a Jakarta Servlet container: as a servlet, or as a filter before an application's own.
 */
package dev.postc.servlet;
